/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Smb Protocol Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Which SMB a server speaks, and whether it wants signatures or can encrypt.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getSmbProtocolProbe()
 * @model
 * @generated
 */
public interface SmbProtocolProbe extends Probe {
} // SmbProtocolProbe
