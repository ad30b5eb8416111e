/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Print Spooler Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Whether the print server of a host opens, as it does for whoever looks at its printers.
 * <!-- end-model-doc -->
 *
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getPrintSpoolerProbe()
 * @model
 * @generated
 */
public interface PrintSpoolerProbe extends Probe {
} // PrintSpoolerProbe
