/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What is known of one subject: how it shows, what causes it, what mends it, and how each of these is recognised on a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.Problem#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.Problem#getAbout <em>About</em>}</li>
 *   <li>{@link org.probebook.knowledge.Problem#getTitle <em>Title</em>}</li>
 *   <li>{@link org.probebook.knowledge.Problem#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.probebook.knowledge.Problem#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.probebook.knowledge.Problem#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.probebook.knowledge.Problem#getFixes <em>Fixes</em>}</li>
 *   <li>{@link org.probebook.knowledge.Problem#getRejections <em>Rejections</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.KnowledgePackage#getProblem()
 * @model
 * @generated
 */
public interface Problem extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Stable name, unique among all packs and in the library; the file is named after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_Id()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.Problem#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Ids of the articles that treat this problem, in any spelling.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' attribute list.
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_About()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAbout();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_Title()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getTitle();

	/**
	 * Returns the value of the '<em><b>Symptoms</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Symptom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Symptoms</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_Symptoms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Symptom> getSymptoms();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getConditions();

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cause> getCauses();

	/**
	 * Returns the value of the '<em><b>Fixes</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Fix}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fixes</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_Fixes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fix> getFixes();

	/**
	 * Returns the value of the '<em><b>Rejections</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.Rejection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What was drafted from the articles and the author did not want, so that it is not asked about again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rejections</em>' containment reference list.
	 * @see org.probebook.knowledge.KnowledgePackage#getProblem_Rejections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Rejection> getRejections();

} // Problem
