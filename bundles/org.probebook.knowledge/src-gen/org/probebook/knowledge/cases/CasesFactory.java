/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.cases.CasesPackage
 * @generated
 */
public interface CasesFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CasesFactory eINSTANCE = org.probebook.knowledge.cases.impl.CasesFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Host List</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host List</em>'.
	 * @generated
	 */
	HostList createHostList();

	/**
	 * Returns a new object of class '<em>Host Profile</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host Profile</em>'.
	 * @generated
	 */
	HostProfile createHostProfile();

	/**
	 * Returns a new object of class '<em>Host Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Host Setting</em>'.
	 * @generated
	 */
	HostSetting createHostSetting();

	/**
	 * Returns a new object of class '<em>Case</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case</em>'.
	 * @generated
	 */
	Case createCase();

	/**
	 * Returns a new object of class '<em>Case Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case Host</em>'.
	 * @generated
	 */
	CaseHost createCaseHost();

	/**
	 * Returns a new object of class '<em>Recorded Finding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recorded Finding</em>'.
	 * @generated
	 */
	RecordedFinding createRecordedFinding();

	/**
	 * Returns a new object of class '<em>Ranked Cause</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ranked Cause</em>'.
	 * @generated
	 */
	RankedCause createRankedCause();

	/**
	 * Returns a new object of class '<em>Case Step</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case Step</em>'.
	 * @generated
	 */
	CaseStep createCaseStep();

	/**
	 * Returns a new object of class '<em>Case Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Case Note</em>'.
	 * @generated
	 */
	CaseNote createCaseNote();

	/**
	 * Returns a new object of class '<em>Recording</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recording</em>'.
	 * @generated
	 */
	Recording createRecording();

	/**
	 * Returns a new object of class '<em>Recorded Host</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recorded Host</em>'.
	 * @generated
	 */
	RecordedHost createRecordedHost();

	/**
	 * Returns a new object of class '<em>Recorded Reply</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Recorded Reply</em>'.
	 * @generated
	 */
	RecordedReply createRecordedReply();

	/**
	 * Returns a new object of class '<em>Observed Value</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Observed Value</em>'.
	 * @generated
	 */
	ObservedValue createObservedValue();

	/**
	 * Returns a new object of class '<em>Redaction</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Redaction</em>'.
	 * @generated
	 */
	Redaction createRedaction();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CasesPackage getCasesPackage();

} //CasesFactory
