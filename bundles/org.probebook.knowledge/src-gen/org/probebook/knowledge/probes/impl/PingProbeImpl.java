/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.ecore.EClass;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.PingProbe;
import org.probebook.knowledge.probes.ProbesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ping Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class PingProbeImpl extends ProbeImpl implements PingProbe {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PingProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.PING_PROBE;
	}

} //PingProbeImpl
