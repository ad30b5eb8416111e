/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.probebook.knowledge.cases.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.probebook.knowledge.cases.CasesPackage
 * @generated
 */
public class CasesAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static CasesPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CasesAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = CasesPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CasesSwitch<Adapter> modelSwitch =
		new CasesSwitch<Adapter>() {
			@Override
			public Adapter caseHostList(HostList object) {
				return createHostListAdapter();
			}
			@Override
			public Adapter caseHostProfile(HostProfile object) {
				return createHostProfileAdapter();
			}
			@Override
			public Adapter caseHostSetting(HostSetting object) {
				return createHostSettingAdapter();
			}
			@Override
			public Adapter caseCase(Case object) {
				return createCaseAdapter();
			}
			@Override
			public Adapter caseCaseHost(CaseHost object) {
				return createCaseHostAdapter();
			}
			@Override
			public Adapter caseRecordedFinding(RecordedFinding object) {
				return createRecordedFindingAdapter();
			}
			@Override
			public Adapter caseRankedCause(RankedCause object) {
				return createRankedCauseAdapter();
			}
			@Override
			public Adapter caseCaseStep(CaseStep object) {
				return createCaseStepAdapter();
			}
			@Override
			public Adapter caseCaseNote(CaseNote object) {
				return createCaseNoteAdapter();
			}
			@Override
			public Adapter caseRecording(Recording object) {
				return createRecordingAdapter();
			}
			@Override
			public Adapter caseRecordedHost(RecordedHost object) {
				return createRecordedHostAdapter();
			}
			@Override
			public Adapter caseRecordedReply(RecordedReply object) {
				return createRecordedReplyAdapter();
			}
			@Override
			public Adapter caseObservedValue(ObservedValue object) {
				return createObservedValueAdapter();
			}
			@Override
			public Adapter caseRedaction(Redaction object) {
				return createRedactionAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.HostList <em>Host List</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.HostList
	 * @generated
	 */
	public Adapter createHostListAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.HostProfile <em>Host Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.HostProfile
	 * @generated
	 */
	public Adapter createHostProfileAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.HostSetting <em>Host Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.HostSetting
	 * @generated
	 */
	public Adapter createHostSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.Case
	 * @generated
	 */
	public Adapter createCaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.CaseHost <em>Case Host</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.CaseHost
	 * @generated
	 */
	public Adapter createCaseHostAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.RecordedFinding <em>Recorded Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.RecordedFinding
	 * @generated
	 */
	public Adapter createRecordedFindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.RankedCause <em>Ranked Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.RankedCause
	 * @generated
	 */
	public Adapter createRankedCauseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.CaseStep <em>Case Step</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.CaseStep
	 * @generated
	 */
	public Adapter createCaseStepAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.CaseNote <em>Case Note</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.CaseNote
	 * @generated
	 */
	public Adapter createCaseNoteAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.Recording <em>Recording</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.Recording
	 * @generated
	 */
	public Adapter createRecordingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.RecordedHost <em>Recorded Host</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.RecordedHost
	 * @generated
	 */
	public Adapter createRecordedHostAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.RecordedReply <em>Recorded Reply</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.RecordedReply
	 * @generated
	 */
	public Adapter createRecordedReplyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.ObservedValue <em>Observed Value</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.ObservedValue
	 * @generated
	 */
	public Adapter createObservedValueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.probebook.knowledge.cases.Redaction <em>Redaction</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.probebook.knowledge.cases.Redaction
	 * @generated
	 */
	public Adapter createRedactionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //CasesAdapterFactory
