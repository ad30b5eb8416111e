/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.probebook.knowledge.cases.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class CasesFactoryImpl extends EFactoryImpl implements CasesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static CasesFactory init() {
		try {
			CasesFactory theCasesFactory = (CasesFactory)EPackage.Registry.INSTANCE.getEFactory(CasesPackage.eNS_URI);
			if (theCasesFactory != null) {
				return theCasesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CasesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CasesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CasesPackage.HOST_LIST: return createHostList();
			case CasesPackage.HOST_PROFILE: return createHostProfile();
			case CasesPackage.HOST_SETTING: return createHostSetting();
			case CasesPackage.CASE: return createCase();
			case CasesPackage.CASE_HOST: return createCaseHost();
			case CasesPackage.RECORDED_FINDING: return createRecordedFinding();
			case CasesPackage.RANKED_CAUSE: return createRankedCause();
			case CasesPackage.CASE_STEP: return createCaseStep();
			case CasesPackage.CASE_NOTE: return createCaseNote();
			case CasesPackage.RECORDING: return createRecording();
			case CasesPackage.RECORDED_HOST: return createRecordedHost();
			case CasesPackage.RECORDED_REPLY: return createRecordedReply();
			case CasesPackage.OBSERVED_VALUE: return createObservedValue();
			case CasesPackage.REDACTION: return createRedaction();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CasesPackage.RECORDED_ANSWER:
				return createRecordedAnswerFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CasesPackage.RECORDED_ANSWER:
				return convertRecordedAnswerToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostList createHostList() {
		HostListImpl hostList = new HostListImpl();
		return hostList;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostProfile createHostProfile() {
		HostProfileImpl hostProfile = new HostProfileImpl();
		return hostProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HostSetting createHostSetting() {
		HostSettingImpl hostSetting = new HostSettingImpl();
		return hostSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Case createCase() {
		CaseImpl case_ = new CaseImpl();
		return case_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseHost createCaseHost() {
		CaseHostImpl caseHost = new CaseHostImpl();
		return caseHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordedFinding createRecordedFinding() {
		RecordedFindingImpl recordedFinding = new RecordedFindingImpl();
		return recordedFinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RankedCause createRankedCause() {
		RankedCauseImpl rankedCause = new RankedCauseImpl();
		return rankedCause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseStep createCaseStep() {
		CaseStepImpl caseStep = new CaseStepImpl();
		return caseStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseNote createCaseNote() {
		CaseNoteImpl caseNote = new CaseNoteImpl();
		return caseNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recording createRecording() {
		RecordingImpl recording = new RecordingImpl();
		return recording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordedHost createRecordedHost() {
		RecordedHostImpl recordedHost = new RecordedHostImpl();
		return recordedHost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordedReply createRecordedReply() {
		RecordedReplyImpl recordedReply = new RecordedReplyImpl();
		return recordedReply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ObservedValue createObservedValue() {
		ObservedValueImpl observedValue = new ObservedValueImpl();
		return observedValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Redaction createRedaction() {
		RedactionImpl redaction = new RedactionImpl();
		return redaction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecordedAnswer createRecordedAnswerFromString(EDataType eDataType, String initialValue) {
		RecordedAnswer result = RecordedAnswer.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecordedAnswerToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CasesPackage getCasesPackage() {
		return (CasesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static CasesPackage getPackage() {
		return CasesPackage.eINSTANCE;
	}

} //CasesFactoryImpl
