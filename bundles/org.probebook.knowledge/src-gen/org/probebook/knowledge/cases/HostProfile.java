/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Profile</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A machine that a user knows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getName <em>Name</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getAddress <em>Address</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getUser <em>User</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getCredential <em>Credential</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.HostProfile#getTags <em>Tags</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile()
 * @model
 * @generated
 */
public interface HostProfile extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Unique in the list; what the user calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_Name()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.HostProfile#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name or IP address; {@code local}: the machine that the product runs on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_Address()
	 * @model unique="false"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.HostProfile#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.HostSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Ports and further settings that are not the usual ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<HostSetting> getSettings();

	/**
	 * Returns the value of the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Account to sign in with; none: the one asked for at the time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User</em>' attribute.
	 * @see #setUser(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_User()
	 * @model unique="false"
	 * @generated
	 */
	String getUser();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.HostProfile#getUser <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>User</em>' attribute.
	 * @see #getUser()
	 * @generated
	 */
	void setUser(String value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Token of the platform ({@code nt4}, {@code linux}); none: read from the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.HostProfile#getPlatform <em>Platform</em>}' attribute.
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
	 * * Token of the edition ({@code workstation}); none: read from the host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_Edition()
	 * @model unique="false"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.HostProfile#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Name under which secure storage holds the password; never the password.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Credential</em>' attribute.
	 * @see #setCredential(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_Credential()
	 * @model unique="false"
	 * @generated
	 */
	String getCredential();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.HostProfile#getCredential <em>Credential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Credential</em>' attribute.
	 * @see #getCredential()
	 * @generated
	 */
	void setCredential(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostProfile_Tags()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTags();

} // HostProfile
