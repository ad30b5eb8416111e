/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.impl;

import org.eclipse.emf.ecore.EClass;

import org.probebook.knowledge.AllOf;
import org.probebook.knowledge.KnowledgePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>All Of</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AllOfImpl extends CompositeImpl implements AllOf {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AllOfImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.ALL_OF;
	}

} //AllOfImpl
