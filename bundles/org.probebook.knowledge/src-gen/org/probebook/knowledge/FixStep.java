/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fix Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One action of a fix, done by a person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.FixStep#getText <em>Text</em>}</li>
 *   <li>{@link org.probebook.knowledge.FixStep#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getFixStep()
 * @model
 * @generated
 */
public interface FixStep extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getFixStep_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getText();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' attribute list.
	 * The list contents are of type {@link org.probebook.knowledge.Risk}.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Risks</em>' attribute list.
	 * @see org.probebook.knowledge.Risk
	 * @see org.probebook.knowledge.KnowledgePackage#getFixStep_Risks()
	 * @model unique="false"
	 * @generated
	 */
	EList<Risk> getRisks();

} // FixStep
