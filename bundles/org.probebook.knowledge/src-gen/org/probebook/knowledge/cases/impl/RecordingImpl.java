/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.probebook.knowledge.cases.CasesPackage;
import org.probebook.knowledge.cases.RecordedHost;
import org.probebook.knowledge.cases.RecordedReply;
import org.probebook.knowledge.cases.Recording;
import org.probebook.knowledge.cases.Redaction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recording</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordingImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordingImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordingImpl#getReplies <em>Replies</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordingImpl#getRedactions <em>Redactions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordingImpl extends MinimalEObjectImpl.Container implements Recording {
	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordedHost> hosts;

	/**
	 * The cached value of the '{@link #getReplies() <em>Replies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplies()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordedReply> replies;

	/**
	 * The cached value of the '{@link #getRedactions() <em>Redactions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRedactions()
	 * @generated
	 * @ordered
	 */
	protected EList<Redaction> redactions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RECORDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDING__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordedHost> getHosts() {
		if (hosts == null) {
			hosts = new EObjectContainmentEList<RecordedHost>(RecordedHost.class, this, CasesPackage.RECORDING__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordedReply> getReplies() {
		if (replies == null) {
			replies = new EObjectContainmentEList<RecordedReply>(RecordedReply.class, this, CasesPackage.RECORDING__REPLIES);
		}
		return replies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Redaction> getRedactions() {
		if (redactions == null) {
			redactions = new EObjectContainmentEList<Redaction>(Redaction.class, this, CasesPackage.RECORDING__REDACTIONS);
		}
		return redactions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.RECORDING__HOSTS:
				return ((InternalEList<?>)getHosts()).basicRemove(otherEnd, msgs);
			case CasesPackage.RECORDING__REPLIES:
				return ((InternalEList<?>)getReplies()).basicRemove(otherEnd, msgs);
			case CasesPackage.RECORDING__REDACTIONS:
				return ((InternalEList<?>)getRedactions()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.RECORDING__AT:
				return getAt();
			case CasesPackage.RECORDING__HOSTS:
				return getHosts();
			case CasesPackage.RECORDING__REPLIES:
				return getReplies();
			case CasesPackage.RECORDING__REDACTIONS:
				return getRedactions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.RECORDING__AT:
				setAt((String)newValue);
				return;
			case CasesPackage.RECORDING__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends RecordedHost>)newValue);
				return;
			case CasesPackage.RECORDING__REPLIES:
				getReplies().clear();
				getReplies().addAll((Collection<? extends RecordedReply>)newValue);
				return;
			case CasesPackage.RECORDING__REDACTIONS:
				getRedactions().clear();
				getRedactions().addAll((Collection<? extends Redaction>)newValue);
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
			case CasesPackage.RECORDING__AT:
				setAt(AT_EDEFAULT);
				return;
			case CasesPackage.RECORDING__HOSTS:
				getHosts().clear();
				return;
			case CasesPackage.RECORDING__REPLIES:
				getReplies().clear();
				return;
			case CasesPackage.RECORDING__REDACTIONS:
				getRedactions().clear();
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
			case CasesPackage.RECORDING__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case CasesPackage.RECORDING__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case CasesPackage.RECORDING__REPLIES:
				return replies != null && !replies.isEmpty();
			case CasesPackage.RECORDING__REDACTIONS:
				return redactions != null && !redactions.isEmpty();
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
		result.append(" (at: ");
		result.append(at);
		result.append(')');
		return result.toString();
	}

} //RecordingImpl
