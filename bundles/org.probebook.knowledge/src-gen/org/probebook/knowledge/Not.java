/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Not</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Holds when its part does not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Not#getPart <em>Part</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getNot()
 * @model
 * @generated
 */
public interface Not extends Condition {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Part</em>' containment reference.
	 * @see #setPart(Condition)
	 * @see org.probebook.knowledge.KnowledgePackage#getNot_Part()
	 * @model containment="true"
	 * @generated
	 */
	Condition getPart();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Not#getPart <em>Part</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' containment reference.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(Condition value);

} // Not
