/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.probebook.knowledge.cases.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.cases.CasesPackage
 * @generated
 */
public class CasesSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CasesPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CasesSwitch() {
		if (modelPackage == null) {
			modelPackage = CasesPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case CasesPackage.HOST_LIST: {
				HostList hostList = (HostList)theEObject;
				T result = caseHostList(hostList);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.HOST_PROFILE: {
				HostProfile hostProfile = (HostProfile)theEObject;
				T result = caseHostProfile(hostProfile);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.HOST_SETTING: {
				HostSetting hostSetting = (HostSetting)theEObject;
				T result = caseHostSetting(hostSetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.CASE: {
				Case case_ = (Case)theEObject;
				T result = caseCase(case_);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.CASE_HOST: {
				CaseHost caseHost = (CaseHost)theEObject;
				T result = caseCaseHost(caseHost);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.RECORDED_FINDING: {
				RecordedFinding recordedFinding = (RecordedFinding)theEObject;
				T result = caseRecordedFinding(recordedFinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.RANKED_CAUSE: {
				RankedCause rankedCause = (RankedCause)theEObject;
				T result = caseRankedCause(rankedCause);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.CASE_STEP: {
				CaseStep caseStep = (CaseStep)theEObject;
				T result = caseCaseStep(caseStep);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.CASE_NOTE: {
				CaseNote caseNote = (CaseNote)theEObject;
				T result = caseCaseNote(caseNote);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.RECORDING: {
				Recording recording = (Recording)theEObject;
				T result = caseRecording(recording);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.RECORDED_HOST: {
				RecordedHost recordedHost = (RecordedHost)theEObject;
				T result = caseRecordedHost(recordedHost);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.RECORDED_REPLY: {
				RecordedReply recordedReply = (RecordedReply)theEObject;
				T result = caseRecordedReply(recordedReply);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.OBSERVED_VALUE: {
				ObservedValue observedValue = (ObservedValue)theEObject;
				T result = caseObservedValue(observedValue);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case CasesPackage.REDACTION: {
				Redaction redaction = (Redaction)theEObject;
				T result = caseRedaction(redaction);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Host List</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Host List</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostList(HostList object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Host Profile</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Host Profile</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostProfile(HostProfile object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Host Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Host Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHostSetting(HostSetting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Case</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Case</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCase(Case object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Case Host</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Case Host</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCaseHost(CaseHost object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recorded Finding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recorded Finding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecordedFinding(RecordedFinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ranked Cause</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ranked Cause</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRankedCause(RankedCause object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Case Step</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Case Step</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCaseStep(CaseStep object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Case Note</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Case Note</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCaseNote(CaseNote object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recording</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recording</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecording(Recording object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recorded Host</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recorded Host</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecordedHost(RecordedHost object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Recorded Reply</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Recorded Reply</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRecordedReply(RecordedReply object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Observed Value</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Observed Value</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseObservedValue(ObservedValue object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Redaction</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Redaction</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedaction(Redaction object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //CasesSwitch
