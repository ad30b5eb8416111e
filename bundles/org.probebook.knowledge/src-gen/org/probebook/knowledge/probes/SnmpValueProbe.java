/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Snmp Value Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A value that an SNMP agent tells: of a printer, a switch, an uninterruptible power supply, a server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.SnmpValueProbe#getOid <em>Oid</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.SnmpValueProbe#getPort <em>Port</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getSnmpValueProbe()
 * @model
 * @generated
 */
public interface SnmpValueProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Oid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The object identifier in numbers, its instance included: {@code 1.3.6.1.2.1.1.3.0}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Oid</em>' attribute.
	 * @see #setOid(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSnmpValueProbe_Oid()
	 * @model unique="false" required="true"
	 * @generated
	 */
	String getOid();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SnmpValueProbe#getOid <em>Oid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Oid</em>' attribute.
	 * @see #getOid()
	 * @generated
	 */
	void setOid(String value);

	/**
	 * Returns the value of the '<em><b>Port</b></em>' attribute.
	 * The default value is <code>"161"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Port</em>' attribute.
	 * @see #setPort(int)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSnmpValueProbe_Port()
	 * @model default="161" unique="false"
	 * @generated
	 */
	int getPort();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SnmpValueProbe#getPort <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Port</em>' attribute.
	 * @see #getPort()
	 * @generated
	 */
	void setPort(int value);

} // SnmpValueProbe
