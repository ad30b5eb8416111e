/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Windows Version Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Which Windows a host runs: version, build, service pack, edition, name.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getWindowsVersionProbe()
 * @model
 * @generated
 */
public interface WindowsVersionProbe extends Probe {
} // WindowsVersionProbe
