/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recording</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What hosts answered in a run, so that it can be judged again without them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.Recording#getAt <em>At</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Recording#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Recording#getReplies <em>Replies</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.Recording#getRedactions <em>Redactions</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getRecording()
 * @model
 * @generated
 */
public interface Recording extends EObject {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When the run began, by ISO 8601 in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecording_At()
	 * @model unique="false"
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.Recording#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.RecordedHost}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecording_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecordedHost> getHosts();

	/**
	 * Returns the value of the '<em><b>Replies</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.RecordedReply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replies</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecording_Replies()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecordedReply> getReplies();

	/**
	 * Returns the value of the '<em><b>Redactions</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.Redaction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Redactions</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecording_Redactions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Redaction> getRedactions();

} // Recording
