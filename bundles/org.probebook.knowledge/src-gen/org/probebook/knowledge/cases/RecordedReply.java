/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recorded Reply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What came of one question to a host.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getHost <em>Host</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getProbe <em>Probe</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getValues <em>Values</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getReason <em>Reason</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getRequest <em>Request</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getReply <em>Reply</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getAccount <em>Account</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getAt <em>At</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.RecordedReply#getMillis <em>Millis</em>}</li>
 * </ul>
 *
 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply()
 * @model
 * @generated
 */
public interface RecordedReply extends EObject {
	/**
	 * Returns the value of the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Host</em>' reference.
	 * @see #setHost(RecordedHost)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Host()
	 * @model
	 * @generated
	 */
	RecordedHost getHost();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getHost <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Host</em>' reference.
	 * @see #getHost()
	 * @generated
	 */
	void setHost(RecordedHost value);

	/**
	 * Returns the value of the '<em><b>Probe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What was asked; none: what the host runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probe</em>' containment reference.
	 * @see #setProbe(Probe)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Probe()
	 * @model containment="true"
	 * @generated
	 */
	Probe getProbe();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getProbe <em>Probe</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probe</em>' containment reference.
	 * @see #getProbe()
	 * @generated
	 */
	void setProbe(Probe value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.probebook.knowledge.cases.ObservedValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What was observed; an attribute that the host does not have is missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Values()
	 * @model containment="true"
	 * @generated
	 */
	EList<ObservedValue> getValues();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why nothing is known; none: the question was answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Request</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Request</em>' attribute.
	 * @see #setRequest(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Request()
	 * @model unique="false"
	 * @generated
	 */
	String getRequest();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getRequest <em>Request</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request</em>' attribute.
	 * @see #getRequest()
	 * @generated
	 */
	void setRequest(String value);

	/**
	 * Returns the value of the '<em><b>Reply</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reply</em>' attribute.
	 * @see #setReply(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Reply()
	 * @model unique="false"
	 * @generated
	 */
	String getReply();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getReply <em>Reply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reply</em>' attribute.
	 * @see #getReply()
	 * @generated
	 */
	void setReply(String value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Account()
	 * @model unique="false"
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was asked, by ISO 8601 in UTC.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(String)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_At()
	 * @model unique="false"
	 * @generated
	 */
	String getAt();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(String value);

	/**
	 * Returns the value of the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Time that the question took, in milliseconds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Millis</em>' attribute.
	 * @see #setMillis(double)
	 * @see org.probebook.knowledge.cases.CasesPackage#getRecordedReply_Millis()
	 * @model unique="false"
	 * @generated
	 */
	double getMillis();

	/**
	 * Sets the value of the '{@link org.probebook.knowledge.cases.RecordedReply#getMillis <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Millis</em>' attribute.
	 * @see #getMillis()
	 * @generated
	 */
	void setMillis(double value);

} // RecordedReply
