/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.ecore.EClass;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.WindowsVersionProbe;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Windows Version Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class WindowsVersionProbeImpl extends ProbeImpl implements WindowsVersionProbe {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WindowsVersionProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.WINDOWS_VERSION_PROBE;
	}

} //WindowsVersionProbeImpl
