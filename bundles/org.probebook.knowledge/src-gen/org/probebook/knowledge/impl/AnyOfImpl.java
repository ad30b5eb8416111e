/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.impl;

import org.eclipse.emf.ecore.EClass;

import org.probebook.knowledge.AnyOf;
import org.probebook.knowledge.KnowledgePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Any Of</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AnyOfImpl extends CompositeImpl implements AnyOf {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnyOfImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.ANY_OF;
	}

} //AnyOfImpl
