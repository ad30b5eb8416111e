/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.cases.CasesFactory
 * @model kind="package"
 * @generated
 */
public interface CasesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cases";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://probebook.org/knowledge/cases/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "cases";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CasesPackage eINSTANCE = org.probebook.knowledge.cases.impl.CasesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.HostListImpl <em>Host List</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.HostListImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getHostList()
	 * @generated
	 */
	int HOST_LIST = 0;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_LIST__HOSTS = 0;

	/**
	 * The number of structural features of the '<em>Host List</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_LIST_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.HostProfileImpl <em>Host Profile</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.HostProfileImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getHostProfile()
	 * @generated
	 */
	int HOST_PROFILE = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__SETTINGS = 2;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__USER = 3;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__PLATFORM = 4;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__EDITION = 5;

	/**
	 * The feature id for the '<em><b>Credential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__CREDENTIAL = 6;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE__TAGS = 7;

	/**
	 * The number of structural features of the '<em>Host Profile</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_PROFILE_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.HostSettingImpl <em>Host Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.HostSettingImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getHostSetting()
	 * @generated
	 */
	int HOST_SETTING = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SETTING__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Host Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_SETTING_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.CaseImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCase()
	 * @generated
	 */
	int CASE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__OPENED = 2;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CLOSED = 3;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__PROBLEMS = 4;

	/**
	 * The feature id for the '<em><b>Symptoms</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SYMPTOMS = 5;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__HOSTS = 6;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__FINDINGS = 7;

	/**
	 * The feature id for the '<em><b>Ranking</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__RANKING = 8;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__STEPS = 9;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__NOTES = 10;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.CaseHostImpl <em>Case Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.CaseHostImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCaseHost()
	 * @generated
	 */
	int CASE_HOST = 4;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_HOST__ROLE = 0;

	/**
	 * The feature id for the '<em><b>Profile</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_HOST__PROFILE = 1;

	/**
	 * The number of structural features of the '<em>Case Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_HOST_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl <em>Recorded Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.RecordedFindingImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedFinding()
	 * @generated
	 */
	int RECORDED_FINDING = 5;

	/**
	 * The feature id for the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__PROBLEM = 0;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__CONDITION = 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__PURPOSE = 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__ROLE = 3;

	/**
	 * The feature id for the '<em><b>Host</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__HOST = 4;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__ANSWER = 5;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__REASON = 6;

	/**
	 * The feature id for the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__OBSERVED = 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__EVIDENCE = 8;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__AT = 9;

	/**
	 * The feature id for the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING__MILLIS = 10;

	/**
	 * The number of structural features of the '<em>Recorded Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_FINDING_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.RankedCauseImpl <em>Ranked Cause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.RankedCauseImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRankedCause()
	 * @generated
	 */
	int RANKED_CAUSE = 6;

	/**
	 * The feature id for the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_CAUSE__PROBLEM = 0;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_CAUSE__CAUSE = 1;

	/**
	 * The feature id for the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_CAUSE__PROBABILITY = 2;

	/**
	 * The number of structural features of the '<em>Ranked Cause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RANKED_CAUSE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.CaseStepImpl <em>Case Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.CaseStepImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCaseStep()
	 * @generated
	 */
	int CASE_STEP = 7;

	/**
	 * The feature id for the '<em><b>Fix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_STEP__FIX = 0;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_STEP__STEP = 1;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_STEP__DONE = 2;

	/**
	 * The feature id for the '<em><b>Undo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_STEP__UNDO = 3;

	/**
	 * The number of structural features of the '<em>Case Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_STEP_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.CaseNoteImpl <em>Case Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.CaseNoteImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCaseNote()
	 * @generated
	 */
	int CASE_NOTE = 8;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_NOTE__AT = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_NOTE__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Case Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_NOTE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.RecordingImpl <em>Recording</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.RecordingImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecording()
	 * @generated
	 */
	int RECORDING = 9;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__AT = 0;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__HOSTS = 1;

	/**
	 * The feature id for the '<em><b>Replies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__REPLIES = 2;

	/**
	 * The feature id for the '<em><b>Redactions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING__REDACTIONS = 3;

	/**
	 * The number of structural features of the '<em>Recording</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDING_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.RecordedHostImpl <em>Recorded Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.RecordedHostImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedHost()
	 * @generated
	 */
	int RECORDED_HOST = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_HOST__NAME = 0;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_HOST__ROLES = 1;

	/**
	 * The feature id for the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_HOST__PLATFORM = 2;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_HOST__EDITION = 3;

	/**
	 * The number of structural features of the '<em>Recorded Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_HOST_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl <em>Recorded Reply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.RecordedReplyImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedReply()
	 * @generated
	 */
	int RECORDED_REPLY = 11;

	/**
	 * The feature id for the '<em><b>Host</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__HOST = 0;

	/**
	 * The feature id for the '<em><b>Probe</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__PROBE = 1;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__VALUES = 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__REASON = 3;

	/**
	 * The feature id for the '<em><b>Request</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__REQUEST = 4;

	/**
	 * The feature id for the '<em><b>Reply</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__REPLY = 5;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__ACCOUNT = 6;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__AT = 7;

	/**
	 * The feature id for the '<em><b>Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY__MILLIS = 8;

	/**
	 * The number of structural features of the '<em>Recorded Reply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORDED_REPLY_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.ObservedValueImpl <em>Observed Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.ObservedValueImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getObservedValue()
	 * @generated
	 */
	int OBSERVED_VALUE = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_VALUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_VALUE__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_VALUE__REASON = 2;

	/**
	 * The number of structural features of the '<em>Observed Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVED_VALUE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.impl.RedactionImpl <em>Redaction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.impl.RedactionImpl
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRedaction()
	 * @generated
	 */
	int REDACTION = 13;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION__COUNT = 1;

	/**
	 * The number of structural features of the '<em>Redaction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDACTION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.probebook.knowledge.cases.RecordedAnswer <em>Recorded Answer</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.probebook.knowledge.cases.RecordedAnswer
	 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedAnswer()
	 * @generated
	 */
	int RECORDED_ANSWER = 14;


	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.HostList <em>Host List</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host List</em>'.
	 * @see org.probebook.knowledge.cases.HostList
	 * @generated
	 */
	EClass getHostList();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.HostList#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.probebook.knowledge.cases.HostList#getHosts()
	 * @see #getHostList()
	 * @generated
	 */
	EReference getHostList_Hosts();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.HostProfile <em>Host Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Profile</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile
	 * @generated
	 */
	EClass getHostProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostProfile#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getName()
	 * @see #getHostProfile()
	 * @generated
	 */
	EAttribute getHostProfile_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostProfile#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getAddress()
	 * @see #getHostProfile()
	 * @generated
	 */
	EAttribute getHostProfile_Address();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.HostProfile#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getSettings()
	 * @see #getHostProfile()
	 * @generated
	 */
	EReference getHostProfile_Settings();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostProfile#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getUser()
	 * @see #getHostProfile()
	 * @generated
	 */
	EAttribute getHostProfile_User();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostProfile#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getPlatform()
	 * @see #getHostProfile()
	 * @generated
	 */
	EAttribute getHostProfile_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostProfile#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getEdition()
	 * @see #getHostProfile()
	 * @generated
	 */
	EAttribute getHostProfile_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostProfile#getCredential <em>Credential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Credential</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getCredential()
	 * @see #getHostProfile()
	 * @generated
	 */
	EAttribute getHostProfile_Credential();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.cases.HostProfile#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.probebook.knowledge.cases.HostProfile#getTags()
	 * @see #getHostProfile()
	 * @generated
	 */
	EAttribute getHostProfile_Tags();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.HostSetting <em>Host Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Setting</em>'.
	 * @see org.probebook.knowledge.cases.HostSetting
	 * @generated
	 */
	EClass getHostSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostSetting#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.probebook.knowledge.cases.HostSetting#getName()
	 * @see #getHostSetting()
	 * @generated
	 */
	EAttribute getHostSetting_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.HostSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.probebook.knowledge.cases.HostSetting#getValue()
	 * @see #getHostSetting()
	 * @generated
	 */
	EAttribute getHostSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.probebook.knowledge.cases.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.Case#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.probebook.knowledge.cases.Case#getId()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.Case#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.probebook.knowledge.cases.Case#getTitle()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.Case#getOpened <em>Opened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opened</em>'.
	 * @see org.probebook.knowledge.cases.Case#getOpened()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Opened();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.Case#getClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.probebook.knowledge.cases.Case#getClosed()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Closed();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.cases.Case#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Problems</em>'.
	 * @see org.probebook.knowledge.cases.Case#getProblems()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Problems();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.cases.Case#getSymptoms <em>Symptoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Symptoms</em>'.
	 * @see org.probebook.knowledge.cases.Case#getSymptoms()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Symptoms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Case#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.probebook.knowledge.cases.Case#getHosts()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Hosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Case#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.probebook.knowledge.cases.Case#getFindings()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Case#getRanking <em>Ranking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ranking</em>'.
	 * @see org.probebook.knowledge.cases.Case#getRanking()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Ranking();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Case#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.probebook.knowledge.cases.Case#getSteps()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Case#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.probebook.knowledge.cases.Case#getNotes()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Notes();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.CaseHost <em>Case Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Host</em>'.
	 * @see org.probebook.knowledge.cases.CaseHost
	 * @generated
	 */
	EClass getCaseHost();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.CaseHost#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.probebook.knowledge.cases.CaseHost#getRole()
	 * @see #getCaseHost()
	 * @generated
	 */
	EAttribute getCaseHost_Role();

	/**
	 * Returns the meta object for the containment reference '{@link org.probebook.knowledge.cases.CaseHost#getProfile <em>Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Profile</em>'.
	 * @see org.probebook.knowledge.cases.CaseHost#getProfile()
	 * @see #getCaseHost()
	 * @generated
	 */
	EReference getCaseHost_Profile();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.RecordedFinding <em>Recorded Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recorded Finding</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding
	 * @generated
	 */
	EClass getRecordedFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getProblem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problem</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getProblem()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Problem();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getCondition()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getPurpose()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getRole()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Host</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getHost()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Host();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getAnswer()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Answer();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getReason()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getObserved <em>Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getObserved()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Observed();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evidence</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getEvidence()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Evidence();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getAt()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_At();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedFinding#getMillis <em>Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Millis</em>'.
	 * @see org.probebook.knowledge.cases.RecordedFinding#getMillis()
	 * @see #getRecordedFinding()
	 * @generated
	 */
	EAttribute getRecordedFinding_Millis();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.RankedCause <em>Ranked Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ranked Cause</em>'.
	 * @see org.probebook.knowledge.cases.RankedCause
	 * @generated
	 */
	EClass getRankedCause();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RankedCause#getProblem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problem</em>'.
	 * @see org.probebook.knowledge.cases.RankedCause#getProblem()
	 * @see #getRankedCause()
	 * @generated
	 */
	EAttribute getRankedCause_Problem();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RankedCause#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.probebook.knowledge.cases.RankedCause#getCause()
	 * @see #getRankedCause()
	 * @generated
	 */
	EAttribute getRankedCause_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RankedCause#getProbability <em>Probability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Probability</em>'.
	 * @see org.probebook.knowledge.cases.RankedCause#getProbability()
	 * @see #getRankedCause()
	 * @generated
	 */
	EAttribute getRankedCause_Probability();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.CaseStep <em>Case Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Step</em>'.
	 * @see org.probebook.knowledge.cases.CaseStep
	 * @generated
	 */
	EClass getCaseStep();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.CaseStep#getFix <em>Fix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fix</em>'.
	 * @see org.probebook.knowledge.cases.CaseStep#getFix()
	 * @see #getCaseStep()
	 * @generated
	 */
	EAttribute getCaseStep_Fix();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.CaseStep#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.probebook.knowledge.cases.CaseStep#getStep()
	 * @see #getCaseStep()
	 * @generated
	 */
	EAttribute getCaseStep_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.CaseStep#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.probebook.knowledge.cases.CaseStep#getDone()
	 * @see #getCaseStep()
	 * @generated
	 */
	EAttribute getCaseStep_Done();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.CaseStep#getUndo <em>Undo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undo</em>'.
	 * @see org.probebook.knowledge.cases.CaseStep#getUndo()
	 * @see #getCaseStep()
	 * @generated
	 */
	EAttribute getCaseStep_Undo();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.CaseNote <em>Case Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Note</em>'.
	 * @see org.probebook.knowledge.cases.CaseNote
	 * @generated
	 */
	EClass getCaseNote();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.CaseNote#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.probebook.knowledge.cases.CaseNote#getAt()
	 * @see #getCaseNote()
	 * @generated
	 */
	EAttribute getCaseNote_At();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.CaseNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.probebook.knowledge.cases.CaseNote#getText()
	 * @see #getCaseNote()
	 * @generated
	 */
	EAttribute getCaseNote_Text();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.Recording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recording</em>'.
	 * @see org.probebook.knowledge.cases.Recording
	 * @generated
	 */
	EClass getRecording();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.Recording#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.probebook.knowledge.cases.Recording#getAt()
	 * @see #getRecording()
	 * @generated
	 */
	EAttribute getRecording_At();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Recording#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.probebook.knowledge.cases.Recording#getHosts()
	 * @see #getRecording()
	 * @generated
	 */
	EReference getRecording_Hosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Recording#getReplies <em>Replies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Replies</em>'.
	 * @see org.probebook.knowledge.cases.Recording#getReplies()
	 * @see #getRecording()
	 * @generated
	 */
	EReference getRecording_Replies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.Recording#getRedactions <em>Redactions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Redactions</em>'.
	 * @see org.probebook.knowledge.cases.Recording#getRedactions()
	 * @see #getRecording()
	 * @generated
	 */
	EReference getRecording_Redactions();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.RecordedHost <em>Recorded Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recorded Host</em>'.
	 * @see org.probebook.knowledge.cases.RecordedHost
	 * @generated
	 */
	EClass getRecordedHost();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedHost#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.probebook.knowledge.cases.RecordedHost#getName()
	 * @see #getRecordedHost()
	 * @generated
	 */
	EAttribute getRecordedHost_Name();

	/**
	 * Returns the meta object for the attribute list '{@link org.probebook.knowledge.cases.RecordedHost#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Roles</em>'.
	 * @see org.probebook.knowledge.cases.RecordedHost#getRoles()
	 * @see #getRecordedHost()
	 * @generated
	 */
	EAttribute getRecordedHost_Roles();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedHost#getPlatform <em>Platform</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Platform</em>'.
	 * @see org.probebook.knowledge.cases.RecordedHost#getPlatform()
	 * @see #getRecordedHost()
	 * @generated
	 */
	EAttribute getRecordedHost_Platform();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedHost#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.probebook.knowledge.cases.RecordedHost#getEdition()
	 * @see #getRecordedHost()
	 * @generated
	 */
	EAttribute getRecordedHost_Edition();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.RecordedReply <em>Recorded Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recorded Reply</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply
	 * @generated
	 */
	EClass getRecordedReply();

	/**
	 * Returns the meta object for the reference '{@link org.probebook.knowledge.cases.RecordedReply#getHost <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Host</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getHost()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EReference getRecordedReply_Host();

	/**
	 * Returns the meta object for the containment reference '{@link org.probebook.knowledge.cases.RecordedReply#getProbe <em>Probe</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Probe</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getProbe()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EReference getRecordedReply_Probe();

	/**
	 * Returns the meta object for the containment reference list '{@link org.probebook.knowledge.cases.RecordedReply#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getValues()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EReference getRecordedReply_Values();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedReply#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getReason()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EAttribute getRecordedReply_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedReply#getRequest <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getRequest()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EAttribute getRecordedReply_Request();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedReply#getReply <em>Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reply</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getReply()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EAttribute getRecordedReply_Reply();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedReply#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getAccount()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EAttribute getRecordedReply_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedReply#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getAt()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EAttribute getRecordedReply_At();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.RecordedReply#getMillis <em>Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Millis</em>'.
	 * @see org.probebook.knowledge.cases.RecordedReply#getMillis()
	 * @see #getRecordedReply()
	 * @generated
	 */
	EAttribute getRecordedReply_Millis();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.ObservedValue <em>Observed Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observed Value</em>'.
	 * @see org.probebook.knowledge.cases.ObservedValue
	 * @generated
	 */
	EClass getObservedValue();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.ObservedValue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.probebook.knowledge.cases.ObservedValue#getName()
	 * @see #getObservedValue()
	 * @generated
	 */
	EAttribute getObservedValue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.ObservedValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.probebook.knowledge.cases.ObservedValue#getValue()
	 * @see #getObservedValue()
	 * @generated
	 */
	EAttribute getObservedValue_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.ObservedValue#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.probebook.knowledge.cases.ObservedValue#getReason()
	 * @see #getObservedValue()
	 * @generated
	 */
	EAttribute getObservedValue_Reason();

	/**
	 * Returns the meta object for class '{@link org.probebook.knowledge.cases.Redaction <em>Redaction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Redaction</em>'.
	 * @see org.probebook.knowledge.cases.Redaction
	 * @generated
	 */
	EClass getRedaction();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.Redaction#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.probebook.knowledge.cases.Redaction#getKind()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.probebook.knowledge.cases.Redaction#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.probebook.knowledge.cases.Redaction#getCount()
	 * @see #getRedaction()
	 * @generated
	 */
	EAttribute getRedaction_Count();

	/**
	 * Returns the meta object for enum '{@link org.probebook.knowledge.cases.RecordedAnswer <em>Recorded Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Recorded Answer</em>'.
	 * @see org.probebook.knowledge.cases.RecordedAnswer
	 * @generated
	 */
	EEnum getRecordedAnswer();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	CasesFactory getCasesFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.HostListImpl <em>Host List</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.HostListImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getHostList()
		 * @generated
		 */
		EClass HOST_LIST = eINSTANCE.getHostList();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST_LIST__HOSTS = eINSTANCE.getHostList_Hosts();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.HostProfileImpl <em>Host Profile</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.HostProfileImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getHostProfile()
		 * @generated
		 */
		EClass HOST_PROFILE = eINSTANCE.getHostProfile();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_PROFILE__NAME = eINSTANCE.getHostProfile_Name();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_PROFILE__ADDRESS = eINSTANCE.getHostProfile_Address();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST_PROFILE__SETTINGS = eINSTANCE.getHostProfile_Settings();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_PROFILE__USER = eINSTANCE.getHostProfile_User();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_PROFILE__PLATFORM = eINSTANCE.getHostProfile_Platform();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_PROFILE__EDITION = eINSTANCE.getHostProfile_Edition();

		/**
		 * The meta object literal for the '<em><b>Credential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_PROFILE__CREDENTIAL = eINSTANCE.getHostProfile_Credential();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_PROFILE__TAGS = eINSTANCE.getHostProfile_Tags();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.HostSettingImpl <em>Host Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.HostSettingImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getHostSetting()
		 * @generated
		 */
		EClass HOST_SETTING = eINSTANCE.getHostSetting();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_SETTING__NAME = eINSTANCE.getHostSetting_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_SETTING__VALUE = eINSTANCE.getHostSetting_Value();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.CaseImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__ID = eINSTANCE.getCase_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__TITLE = eINSTANCE.getCase_Title();

		/**
		 * The meta object literal for the '<em><b>Opened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__OPENED = eINSTANCE.getCase_Opened();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CLOSED = eINSTANCE.getCase_Closed();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__PROBLEMS = eINSTANCE.getCase_Problems();

		/**
		 * The meta object literal for the '<em><b>Symptoms</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__SYMPTOMS = eINSTANCE.getCase_Symptoms();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__HOSTS = eINSTANCE.getCase_Hosts();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__FINDINGS = eINSTANCE.getCase_Findings();

		/**
		 * The meta object literal for the '<em><b>Ranking</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__RANKING = eINSTANCE.getCase_Ranking();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__STEPS = eINSTANCE.getCase_Steps();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__NOTES = eINSTANCE.getCase_Notes();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.CaseHostImpl <em>Case Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.CaseHostImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCaseHost()
		 * @generated
		 */
		EClass CASE_HOST = eINSTANCE.getCaseHost();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_HOST__ROLE = eINSTANCE.getCaseHost_Role();

		/**
		 * The meta object literal for the '<em><b>Profile</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE_HOST__PROFILE = eINSTANCE.getCaseHost_Profile();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl <em>Recorded Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.RecordedFindingImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedFinding()
		 * @generated
		 */
		EClass RECORDED_FINDING = eINSTANCE.getRecordedFinding();

		/**
		 * The meta object literal for the '<em><b>Problem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__PROBLEM = eINSTANCE.getRecordedFinding_Problem();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__CONDITION = eINSTANCE.getRecordedFinding_Condition();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__PURPOSE = eINSTANCE.getRecordedFinding_Purpose();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__ROLE = eINSTANCE.getRecordedFinding_Role();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__HOST = eINSTANCE.getRecordedFinding_Host();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__ANSWER = eINSTANCE.getRecordedFinding_Answer();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__REASON = eINSTANCE.getRecordedFinding_Reason();

		/**
		 * The meta object literal for the '<em><b>Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__OBSERVED = eINSTANCE.getRecordedFinding_Observed();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__EVIDENCE = eINSTANCE.getRecordedFinding_Evidence();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__AT = eINSTANCE.getRecordedFinding_At();

		/**
		 * The meta object literal for the '<em><b>Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_FINDING__MILLIS = eINSTANCE.getRecordedFinding_Millis();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.RankedCauseImpl <em>Ranked Cause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.RankedCauseImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRankedCause()
		 * @generated
		 */
		EClass RANKED_CAUSE = eINSTANCE.getRankedCause();

		/**
		 * The meta object literal for the '<em><b>Problem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANKED_CAUSE__PROBLEM = eINSTANCE.getRankedCause_Problem();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANKED_CAUSE__CAUSE = eINSTANCE.getRankedCause_Cause();

		/**
		 * The meta object literal for the '<em><b>Probability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RANKED_CAUSE__PROBABILITY = eINSTANCE.getRankedCause_Probability();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.CaseStepImpl <em>Case Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.CaseStepImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCaseStep()
		 * @generated
		 */
		EClass CASE_STEP = eINSTANCE.getCaseStep();

		/**
		 * The meta object literal for the '<em><b>Fix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_STEP__FIX = eINSTANCE.getCaseStep_Fix();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_STEP__STEP = eINSTANCE.getCaseStep_Step();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_STEP__DONE = eINSTANCE.getCaseStep_Done();

		/**
		 * The meta object literal for the '<em><b>Undo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_STEP__UNDO = eINSTANCE.getCaseStep_Undo();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.CaseNoteImpl <em>Case Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.CaseNoteImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getCaseNote()
		 * @generated
		 */
		EClass CASE_NOTE = eINSTANCE.getCaseNote();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_NOTE__AT = eINSTANCE.getCaseNote_At();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_NOTE__TEXT = eINSTANCE.getCaseNote_Text();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.RecordingImpl <em>Recording</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.RecordingImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecording()
		 * @generated
		 */
		EClass RECORDING = eINSTANCE.getRecording();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDING__AT = eINSTANCE.getRecording_At();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDING__HOSTS = eINSTANCE.getRecording_Hosts();

		/**
		 * The meta object literal for the '<em><b>Replies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDING__REPLIES = eINSTANCE.getRecording_Replies();

		/**
		 * The meta object literal for the '<em><b>Redactions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDING__REDACTIONS = eINSTANCE.getRecording_Redactions();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.RecordedHostImpl <em>Recorded Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.RecordedHostImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedHost()
		 * @generated
		 */
		EClass RECORDED_HOST = eINSTANCE.getRecordedHost();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_HOST__NAME = eINSTANCE.getRecordedHost_Name();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_HOST__ROLES = eINSTANCE.getRecordedHost_Roles();

		/**
		 * The meta object literal for the '<em><b>Platform</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_HOST__PLATFORM = eINSTANCE.getRecordedHost_Platform();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_HOST__EDITION = eINSTANCE.getRecordedHost_Edition();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl <em>Recorded Reply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.RecordedReplyImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedReply()
		 * @generated
		 */
		EClass RECORDED_REPLY = eINSTANCE.getRecordedReply();

		/**
		 * The meta object literal for the '<em><b>Host</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDED_REPLY__HOST = eINSTANCE.getRecordedReply_Host();

		/**
		 * The meta object literal for the '<em><b>Probe</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDED_REPLY__PROBE = eINSTANCE.getRecordedReply_Probe();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORDED_REPLY__VALUES = eINSTANCE.getRecordedReply_Values();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_REPLY__REASON = eINSTANCE.getRecordedReply_Reason();

		/**
		 * The meta object literal for the '<em><b>Request</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_REPLY__REQUEST = eINSTANCE.getRecordedReply_Request();

		/**
		 * The meta object literal for the '<em><b>Reply</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_REPLY__REPLY = eINSTANCE.getRecordedReply_Reply();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_REPLY__ACCOUNT = eINSTANCE.getRecordedReply_Account();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_REPLY__AT = eINSTANCE.getRecordedReply_At();

		/**
		 * The meta object literal for the '<em><b>Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORDED_REPLY__MILLIS = eINSTANCE.getRecordedReply_Millis();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.ObservedValueImpl <em>Observed Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.ObservedValueImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getObservedValue()
		 * @generated
		 */
		EClass OBSERVED_VALUE = eINSTANCE.getObservedValue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_VALUE__NAME = eINSTANCE.getObservedValue_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_VALUE__VALUE = eINSTANCE.getObservedValue_Value();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVED_VALUE__REASON = eINSTANCE.getObservedValue_Reason();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.impl.RedactionImpl <em>Redaction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.impl.RedactionImpl
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRedaction()
		 * @generated
		 */
		EClass REDACTION = eINSTANCE.getRedaction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__KIND = eINSTANCE.getRedaction_Kind();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDACTION__COUNT = eINSTANCE.getRedaction_Count();

		/**
		 * The meta object literal for the '{@link org.probebook.knowledge.cases.RecordedAnswer <em>Recorded Answer</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.probebook.knowledge.cases.RecordedAnswer
		 * @see org.probebook.knowledge.cases.impl.CasesPackageImpl#getRecordedAnswer()
		 * @generated
		 */
		EEnum RECORDED_ANSWER = eINSTANCE.getRecordedAnswer();

	}

} //CasesPackage
