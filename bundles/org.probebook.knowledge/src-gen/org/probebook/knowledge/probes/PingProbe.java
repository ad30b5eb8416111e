/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ping Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Whether a host answers an echo request, as {@code ping} sends them.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getPingProbe()
 * @model
 * @generated
 */
public interface PingProbe extends Probe {
} // PingProbe
