/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host List</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The machines that a user knows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.HostList#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getHostList()
 * @model
 * @generated
 */
public interface HostList extends EObject {
	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.HostProfile}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getHostList_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<HostProfile> getHosts();

} // HostList
