/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import java.util.Date;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * One diagnosis, from the first symptom to the verified fix.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.Case#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getTitle <em>Title</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getRanking <em>Ranking</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Case#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Id()
	 * @model unique="false" id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.Case#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Title()
	 * @model unique="false"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.Case#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Date)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Opened()
	 * @model unique="false"
	 * @generated
	 */
	Date getOpened();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.Case#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(Date value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Date)
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Closed()
	 * @model unique="false"
	 * @generated
	 */
	Date getClosed();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.Case#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Date value);

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Ids of the problems considered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' attribute list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Problems()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getProblems();

	/**
	 * Returns the value of the '<em><b>Symptoms</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The symptoms as the user gave them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symptoms</em>' attribute list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Symptoms()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSymptoms();

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.CaseHost}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseHost> getHosts();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.RecordedFinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Findings()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecordedFinding> getFindings();

	/**
	 * Returns the value of the '<em><b>Ranking</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.RankedCause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ranking</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Ranking()
	 * @model containment="true"
	 * @generated
	 */
	EList<RankedCause> getRanking();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.CaseStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.CaseNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getCase_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseNote> getNotes();

} // Case
