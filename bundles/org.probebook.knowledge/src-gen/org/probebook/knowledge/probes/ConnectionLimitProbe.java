/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Connection Limit Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Whether a server that shares files and printers takes one more connection; a refusal tells with which error.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getConnectionLimitProbe()
 * @model
 * @generated
 */
public interface ConnectionLimitProbe extends Probe {
} // ConnectionLimitProbe
