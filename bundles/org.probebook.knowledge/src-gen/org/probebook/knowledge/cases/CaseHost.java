/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.ecore.EObject;

import org.probebook.knowledge.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case Host</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A host in its role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.CaseHost#getRole <em>Role</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.CaseHost#getProfile <em>Profile</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getCaseHost()
 * @model
 * @generated
 */
public interface CaseHost extends EObject {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.probebook.knowledge.Role
	 * @see #setRole(Role)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseHost_Role()
	 * @model unique="false"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseHost#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.probebook.knowledge.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Profile</em>' containment reference.
	 * @see #setProfile(HostProfile)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCaseHost_Profile()
	 * @model containment="true"
	 * @generated
	 */
	HostProfile getProfile();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.CaseHost#getProfile <em>Profile</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Profile</em>' containment reference.
	 * @see #getProfile()
	 * @generated
	 */
	void setProfile(HostProfile value);

} // CaseHost
