/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clock Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * By how much a host's clock differs from that of this machine, asked of its time service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.ClockProbe#getPort <em>Port</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getClockProbe()
 * @model
 * @generated
 */
public interface ClockProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"123"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getClockProbe_Port()
	 * @model default="123" unique="false"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.ClockProbe#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

} // ClockProbe
