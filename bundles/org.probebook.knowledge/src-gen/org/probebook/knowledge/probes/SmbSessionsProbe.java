/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Smb Sessions Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How many sessions clients hold on a server that shares files and printers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.SmbSessionsProbe#isAnonymousOnly <em>Anonymous Only</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.SmbSessionsProbe#getMinimumAge <em>Minimum Age</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getSmbSessionsProbe()
 * @model
 * @generated
 */
public interface SmbSessionsProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Anonymous Only</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Counts only sessions without a user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anonymous Only</em>' attribute.
	 * @see #setAnonymousOnly(boolean)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSmbSessionsProbe_AnonymousOnly()
	 * @model unique="false"
	 * @generated
	 */
	boolean isAnonymousOnly();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SmbSessionsProbe#isAnonymousOnly <em>Anonymous Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anonymous Only</em>' attribute.
	 * @see #isAnonymousOnly()
	 * @generated
	 */
	void setAnonymousOnly(boolean value);

	/**
	 * Returns the value of the '<em><b>Minimum Age</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Counts only sessions that have lasted as many seconds; 0: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Age</em>' attribute.
	 * @see #setMinimumAge(int)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSmbSessionsProbe_MinimumAge()
	 * @model unique="false"
	 * @generated
	 */
	int getMinimumAge();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SmbSessionsProbe#getMinimumAge <em>Minimum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Age</em>' attribute.
	 * @see #getMinimumAge()
	 * @generated
	 */
	void setMinimumAge(int value);

} // SmbSessionsProbe
