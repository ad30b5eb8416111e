/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shares Probe</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How many resources of a type a host shares.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.SharesProbe#getType <em>Type</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.probes.ProbesPackage#getSharesProbe()
 * @model
 * @generated
 */
public interface SharesProbe extends Probe {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.probes.ShareType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.probebook.knowledge.probes.ShareType
	 * @see #setType(ShareType)
	 * @see org.probebook.knowledge.probes.ProbesPackage#getSharesProbe_Type()
	 * @model unique="false"
	 * @generated
	 */
	ShareType getType();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.probes.SharesProbe#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.probebook.knowledge.probes.ShareType
	 * @see #getType()
	 * @generated
	 */
	void setType(ShareType value);

} // SharesProbe
