/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.probebook.knowledge.impl.ProbeImpl;

import org.probebook.knowledge.probes.ProbesPackage;
import org.probebook.knowledge.probes.SmbSessionsProbe;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Smb Sessions Probe</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.probes.impl.SmbSessionsProbeImpl#isAnonymousOnly <em>Anonymous Only</em>}</li>
 *   <li>{@link org.probebook.knowledge.probes.impl.SmbSessionsProbeImpl#getMinimumAge <em>Minimum Age</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SmbSessionsProbeImpl extends ProbeImpl implements SmbSessionsProbe {
	/**
	 * The default value of the '{@link #isAnonymousOnly() <em>Anonymous Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnonymousOnly()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ANONYMOUS_ONLY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAnonymousOnly() <em>Anonymous Only</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAnonymousOnly()
	 * @generated
	 * @ordered
	 */
	protected boolean anonymousOnly = ANONYMOUS_ONLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumAge() <em>Minimum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAge()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_AGE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimumAge() <em>Minimum Age</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumAge()
	 * @generated
	 * @ordered
	 */
	protected int minimumAge = MINIMUM_AGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SmbSessionsProbeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProbesPackage.Literals.SMB_SESSIONS_PROBE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAnonymousOnly() {
		return anonymousOnly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnonymousOnly(boolean newAnonymousOnly) {
		boolean oldAnonymousOnly = anonymousOnly;
		anonymousOnly = newAnonymousOnly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.SMB_SESSIONS_PROBE__ANONYMOUS_ONLY, oldAnonymousOnly, anonymousOnly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumAge() {
		return minimumAge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumAge(int newMinimumAge) {
		int oldMinimumAge = minimumAge;
		minimumAge = newMinimumAge;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProbesPackage.SMB_SESSIONS_PROBE__MINIMUM_AGE, oldMinimumAge, minimumAge));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProbesPackage.SMB_SESSIONS_PROBE__ANONYMOUS_ONLY:
				return isAnonymousOnly();
			case ProbesPackage.SMB_SESSIONS_PROBE__MINIMUM_AGE:
				return getMinimumAge();
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
			case ProbesPackage.SMB_SESSIONS_PROBE__ANONYMOUS_ONLY:
				setAnonymousOnly((Boolean)newValue);
				return;
			case ProbesPackage.SMB_SESSIONS_PROBE__MINIMUM_AGE:
				setMinimumAge((Integer)newValue);
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
			case ProbesPackage.SMB_SESSIONS_PROBE__ANONYMOUS_ONLY:
				setAnonymousOnly(ANONYMOUS_ONLY_EDEFAULT);
				return;
			case ProbesPackage.SMB_SESSIONS_PROBE__MINIMUM_AGE:
				setMinimumAge(MINIMUM_AGE_EDEFAULT);
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
			case ProbesPackage.SMB_SESSIONS_PROBE__ANONYMOUS_ONLY:
				return anonymousOnly != ANONYMOUS_ONLY_EDEFAULT;
			case ProbesPackage.SMB_SESSIONS_PROBE__MINIMUM_AGE:
				return minimumAge != MINIMUM_AGE_EDEFAULT;
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
		result.append(" (anonymousOnly: ");
		result.append(anonymousOnly);
		result.append(", minimumAge: ");
		result.append(minimumAge);
		result.append(')');
		return result.toString();
	}

} //SmbSessionsProbeImpl
