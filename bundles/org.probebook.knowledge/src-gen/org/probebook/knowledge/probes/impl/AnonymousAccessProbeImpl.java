/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.ecore.EClass;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.AnonymousAccessProbe;
import org.probebook.knowledge.probes.ProbesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Anonymous Access Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class AnonymousAccessProbeImpl extends ProbeImpl implements AnonymousAccessProbe {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnonymousAccessProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.ANONYMOUS_ACCESS_PROBE;
	}

} //AnonymousAccessProbeImpl
