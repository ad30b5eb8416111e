/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import java.util.Date;

import org.eclipse.emf.ecore.EObject;

import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recorded Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The answer of a condition on a host, as it was at a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getProblem <em>Problem</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getRole <em>Role</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getHost <em>Host</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getReason <em>Reason</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getAt <em>At</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedFinding#getMillis <em>Millis</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding()
 * @model
 * @generated
 */
public interface RecordedFinding extends EObject {
	/**
	 * Returns the value of the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Id of the problem, and of the condition in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problem</em>' attribute.
	 * @see #setProblem(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Problem()
	 * @model unique="false"
	 * @generated
	 */
	String getProblem();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getProblem <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problem</em>' attribute.
	 * @see #getProblem()
	 * @generated
	 */
	void setProblem(String value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see #setCondition(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Condition()
	 * @model unique="false"
	 * @generated
	 */
	String getCondition();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Purpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.probebook.knowledge.Purpose
	 * @see #setPurpose(Purpose)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Purpose()
	 * @model unique="false"
	 * @generated
	 */
	Purpose getPurpose();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.probebook.knowledge.Purpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Purpose value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.probebook.knowledge.Role
	 * @see #setRole(Role)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Role()
	 * @model unique="false"
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.probebook.knowledge.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' attribute.
	 * @see #setHost(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Host()
	 * @model unique="false"
	 * @generated
	 */
	String getHost();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getHost <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' attribute.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(String value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * The literals are from the enumeration {@link org.probebook.knowledge.cases.RecordedAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see org.probebook.knowledge.cases.RecordedAnswer
	 * @see #setAnswer(RecordedAnswer)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Answer()
	 * @model unique="false"
	 * @generated
	 */
	RecordedAnswer getAnswer();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see org.probebook.knowledge.cases.RecordedAnswer
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(RecordedAnswer value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why it is unknown; none for the other answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observed</em>' attribute.
	 * @see #setObserved(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Observed()
	 * @model unique="false"
	 * @generated
	 */
	String getObserved();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed</em>' attribute.
	 * @see #getObserved()
	 * @generated
	 */
	void setObserved(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Date)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_At()
	 * @model unique="false"
	 * @generated
	 */
	Date getAt();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Date value);

	/**
	 * Returns the value of the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Time that the question took, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Millis</em>' attribute.
	 * @see #setMillis(long)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedFinding_Millis()
	 * @model unique="false"
	 * @generated
	 */
	long getMillis();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedFinding#getMillis <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Millis</em>' attribute.
	 * @see #getMillis()
	 * @generated
	 */
	void setMillis(long value);

} // RecordedFinding
