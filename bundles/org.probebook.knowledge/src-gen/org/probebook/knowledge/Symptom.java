/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Symptom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What a user sees when the problem is there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Symptom#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.Symptom#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.probebook.knowledge.Symptom#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.probebook.knowledge.Symptom#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.probebook.knowledge.Symptom#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getSymptom()
 * @model
 * @generated
 */
public interface Symptom extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getSymptom_Id()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Symptom#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statement</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getSymptom_Statement()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getStatement();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Normal terms of facts that show with it: {@code win32:71}.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facts</em>' attribute list.
	 * @see org.probebook.knowledge.KnowledgePackage#getSymptom_Facts()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getFacts();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What shows the symptom on a host.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getSymptom_Conditions()
	 * @model
	 * @generated
	 */
	EList<Condition> getConditions();

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getSymptom_Passages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Passage> getPassages();

} // Symptom
