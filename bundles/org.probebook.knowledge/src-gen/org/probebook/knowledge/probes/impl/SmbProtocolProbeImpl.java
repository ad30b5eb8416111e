/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.ecore.EClass;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SmbProtocolProbe;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Smb Protocol Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SmbProtocolProbeImpl extends ProbeImpl implements SmbProtocolProbe {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SmbProtocolProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.SMB_PROTOCOL_PROBE;
	}

} //SmbProtocolProbeImpl
