/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.probebook.knowledge.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recorded Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A host of a recording.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.RecordedHost#getName <em>Name</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedHost#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedHost#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedHost#getEdition <em>Edition</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedHost()
 * @model
 * @generated
 */
public interface RecordedHost extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the recording calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedHost_Name()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedHost#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute list.
	 * The list contents are of type {@link org.probebook.knowledge.Role}.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Roles</em>' attribute list.
	 * @see org.probebook.knowledge.Role
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedHost_Roles()
	 * @model unique="false"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Token of the platform that the user stated; none: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedHost_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedHost#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Token of the edition that the user stated; none: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedHost_Edition()
	 * @model unique="false"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedHost#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

} // RecordedHost
