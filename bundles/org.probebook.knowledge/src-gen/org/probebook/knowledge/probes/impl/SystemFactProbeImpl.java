/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SystemFact;
import org.probebook.knowledge.probes.SystemFactProbe;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>System Fact Probe</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.impl.SystemFactProbeImpl#getFact <em>Fact</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.impl.SystemFactProbeImpl#getArgument <em>Argument</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SystemFactProbeImpl extends ProbeImpl implements SystemFactProbe {
	/**
	 * The default value of the '{@link #getFact() <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFact()
	 * @generated
	 * @ordered
	 */
	protected static final SystemFact FACT_EDEFAULT = SystemFact.DISK_USED_PERCENT;

	/**
	 * The cached value of the '{@link #getFact() <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFact()
	 * @generated
	 * @ordered
	 */
	protected SystemFact fact = FACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getArgument() <em>Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArgument()
	 * @generated
	 * @ordered
	 */
	protected static final String ARGUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArgument() <em>Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArgument()
	 * @generated
	 * @ordered
	 */
	protected String argument = ARGUMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SystemFactProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.SYSTEM_FACT_PROBE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemFact getFact() {
		return fact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFact(SystemFact newFact) {
		SystemFact oldFact = fact;
		fact = newFact == null ? FACT_EDEFAULT : newFact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.SYSTEM_FACT_PROBE__FACT, oldFact, fact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArgument() {
		return argument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArgument(String newArgument) {
		String oldArgument = argument;
		argument = newArgument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.SYSTEM_FACT_PROBE__ARGUMENT, oldArgument, argument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProbesPackage.SYSTEM_FACT_PROBE__FACT:
				return getFact();
			case ProbesPackage.SYSTEM_FACT_PROBE__ARGUMENT:
				return getArgument();
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
			case ProbesPackage.SYSTEM_FACT_PROBE__FACT:
				setFact((SystemFact)newValue);
				return;
			case ProbesPackage.SYSTEM_FACT_PROBE__ARGUMENT:
				setArgument((String)newValue);
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
			case ProbesPackage.SYSTEM_FACT_PROBE__FACT:
				setFact(FACT_EDEFAULT);
				return;
			case ProbesPackage.SYSTEM_FACT_PROBE__ARGUMENT:
				setArgument(ARGUMENT_EDEFAULT);
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
			case ProbesPackage.SYSTEM_FACT_PROBE__FACT:
				return fact != FACT_EDEFAULT;
			case ProbesPackage.SYSTEM_FACT_PROBE__ARGUMENT:
				return ARGUMENT_EDEFAULT == null ? argument != null : !ARGUMENT_EDEFAULT.equals(argument);
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
		result.append(" (fact: ");
		result.append(fact);
		result.append(", argument: ");
		result.append(argument);
		result.append(')');
		return result.toString();
	}

} //SystemFactProbeImpl
