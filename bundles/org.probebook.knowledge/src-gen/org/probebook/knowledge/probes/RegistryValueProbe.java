/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Registry Value Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A value in the registry of a Windows host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.RegistryValueProbe#getKey <em>Key</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.RegistryValueProbe#getName <em>Name</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.RegistryValueProbe#getView <em>View</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getRegistryValueProbe()
 * @model
 * @generated
 */
public interface RegistryValueProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * With a short hive name: {@code HKLM\SYSTEM\CurrentControlSet\…}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getRegistryValueProbe_Key()
	 * @model unique="false" required="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.RegistryValueProbe#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name of the value; empty: the key's unnamed value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getRegistryValueProbe_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.RegistryValueProbe#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>View</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.probes.RegistryView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whose registry is read on a 64-bit Windows: programs of 32 bits have some of its keys for themselves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>View</em>' attribute.
	 * @see org.probebook.knowledge.probes.RegistryView
	 * @see #setView(RegistryView)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getRegistryValueProbe_View()
	 * @model unique="false"
	 * @generated
	 */
	RegistryView getView();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.RegistryValueProbe#getView <em>View</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>View</em>' attribute.
	 * @see org.probebook.knowledge.probes.RegistryView
	 * @see #getView()
	 * @generated
	 */
	void setView(RegistryView value);

} // RegistryValueProbe
