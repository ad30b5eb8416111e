/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.ecore.EClass;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.ConnectionLimitProbe;
import org.probebook.knowledge.probes.ProbesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Connection Limit Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ConnectionLimitProbeImpl extends ProbeImpl implements ConnectionLimitProbe {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConnectionLimitProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.CONNECTION_LIMIT_PROBE;
	}

} //ConnectionLimitProbeImpl
