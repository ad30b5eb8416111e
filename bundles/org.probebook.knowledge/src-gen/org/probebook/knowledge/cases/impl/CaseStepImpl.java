/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases.impl;

import java.util.Date;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.probebook.knowledge.cases.CaseStep;
import org.probebook.knowledge.cases.CasesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseStepImpl#getFix <em>Fix</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseStepImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseStepImpl#getDone <em>Done</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseStepImpl#getUndo <em>Undo</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseStepImpl extends MinimalEObjectImpl.Container implements CaseStep {
	/**
	 * The default value of the '{@link #getFix() <em>Fix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFix()
	 * @generated
	 * @ordered
	 */
	protected static final String FIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFix() <em>Fix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFix()
	 * @generated
	 * @ordered
	 */
	protected String fix = FIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final int STEP_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected int step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected static final Date DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected Date done = DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndo() <em>Undo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndo()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndo() <em>Undo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndo()
	 * @generated
	 * @ordered
	 */
	protected String undo = UNDO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.CASE_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFix() {
		return fix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFix(String newFix) {
		String oldFix = fix;
		fix = newFix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_STEP__FIX, oldFix, fix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(int newStep) {
		int oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_STEP__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(Date newDone) {
		Date oldDone = done;
		done = newDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_STEP__DONE, oldDone, done));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndo() {
		return undo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndo(String newUndo) {
		String oldUndo = undo;
		undo = newUndo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_STEP__UNDO, oldUndo, undo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.CASE_STEP__FIX:
				return getFix();
			case CasesPackage.CASE_STEP__STEP:
				return getStep();
			case CasesPackage.CASE_STEP__DONE:
				return getDone();
			case CasesPackage.CASE_STEP__UNDO:
				return getUndo();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.CASE_STEP__FIX:
				setFix((String)newValue);
				return;
			case CasesPackage.CASE_STEP__STEP:
				setStep((Integer)newValue);
				return;
			case CasesPackage.CASE_STEP__DONE:
				setDone((Date)newValue);
				return;
			case CasesPackage.CASE_STEP__UNDO:
				setUndo((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.CASE_STEP__FIX:
				setFix(FIX_EDEFAULT);
				return;
			case CasesPackage.CASE_STEP__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case CasesPackage.CASE_STEP__DONE:
				setDone(DONE_EDEFAULT);
				return;
			case CasesPackage.CASE_STEP__UNDO:
				setUndo(UNDO_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.CASE_STEP__FIX:
				return FIX_EDEFAULT == null ? fix != null : !FIX_EDEFAULT.equals(fix);
			case CasesPackage.CASE_STEP__STEP:
				return step != STEP_EDEFAULT;
			case CasesPackage.CASE_STEP__DONE:
				return DONE_EDEFAULT == null ? done != null : !DONE_EDEFAULT.equals(done);
			case CasesPackage.CASE_STEP__UNDO:
				return UNDO_EDEFAULT == null ? undo != null : !UNDO_EDEFAULT.equals(undo);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fix: ");
		result.append(fix);
		result.append(", step: ");
		result.append(step);
		result.append(", done: ");
		result.append(done);
		result.append(", undo: ");
		result.append(undo);
		result.append(')');
		return result.toString();
	}

} //CaseStepImpl
