/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dns Record Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What name servers answer to a question for a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.DnsRecordProbe#getName <em>Name</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.DnsRecordProbe#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getDnsRecordProbe()
 * @model
 * @generated
 */
public interface DnsRecordProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The name asked for; empty: the host's own name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getDnsRecordProbe_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.DnsRecordProbe#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"A"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * {@code A}, {@code AAAA}, {@code MX}, {@code TXT} and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getDnsRecordProbe_Type()
	 * @model default="A" unique="false"
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.DnsRecordProbe#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

} // DnsRecordProbe
