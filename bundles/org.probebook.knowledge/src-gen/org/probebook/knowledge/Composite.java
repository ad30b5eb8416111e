/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A condition over others, in Kleene's three values; parts that are not applicable drop out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Composite#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getComposite()
 * @model abstract="true"
 * @generated
 */
public interface Composite extends Condition {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getComposite_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getParts();

} // Composite
