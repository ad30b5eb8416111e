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

import org.probebook.knowledge.Probe;

import org.probebook.knowledge.cases.CasesPackage;
import org.probebook.knowledge.cases.ObservedValue;
import org.probebook.knowledge.cases.RecordedHost;
import org.probebook.knowledge.cases.RecordedReply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recorded Reply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getProbe <em>Probe</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getValues <em>Values</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getReply <em>Reply</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedReplyImpl#getMillis <em>Millis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordedReplyImpl extends MinimalEObjectImpl.Container implements RecordedReply {
	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected RecordedHost host;

	/**
	 * The cached value of the '{@link #getProbe() <em>Probe</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbe()
	 * @generated
	 * @ordered
	 */
	protected Probe probe;

	/**
	 * The cached value of the '{@link #getValues() <em>Values</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValues()
	 * @generated
	 * @ordered
	 */
	protected EList<ObservedValue> values;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequest() <em>Request</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequest()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequest() <em>Request</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequest()
	 * @generated
	 * @ordered
	 */
	protected String request = REQUEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getReply() <em>Reply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReply()
	 * @generated
	 * @ordered
	 */
	protected static final String REPLY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReply() <em>Reply</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReply()
	 * @generated
	 * @ordered
	 */
	protected String reply = REPLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected String account = ACCOUNT_EDEFAULT;

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
	 * The default value of the '{@link #getMillis() <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMillis()
	 * @generated
	 * @ordered
	 */
	protected static final double MILLIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMillis() <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMillis()
	 * @generated
	 * @ordered
	 */
	protected double millis = MILLIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordedReplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RECORDED_REPLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordedHost getHost() {
		if (host != null && host.eIsProxy()) {
			InternalEObject oldHost = (InternalEObject)host;
			host = (RecordedHost)eResolveProxy(oldHost);
			if (host != oldHost) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CasesPackage.RECORDED_REPLY__HOST, oldHost, host));
			}
		}
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecordedHost basicGetHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(RecordedHost newHost) {
		RecordedHost oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Probe getProbe() {
		return probe;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProbe(Probe newProbe, NotificationChain msgs) {
		Probe oldProbe = probe;
		probe = newProbe;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__PROBE, oldProbe, newProbe);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbe(Probe newProbe) {
		if (newProbe != probe) {
			NotificationChain msgs = null;
			if (probe != null)
				msgs = ((InternalEObject)probe).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CasesPackage.RECORDED_REPLY__PROBE, null, msgs);
			if (newProbe != null)
				msgs = ((InternalEObject)newProbe).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CasesPackage.RECORDED_REPLY__PROBE, null, msgs);
			msgs = basicSetProbe(newProbe, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__PROBE, newProbe, newProbe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ObservedValue> getValues() {
		if (values == null) {
			values = new EObjectContainmentEList<ObservedValue>(ObservedValue.class, this, CasesPackage.RECORDED_REPLY__VALUES);
		}
		return values;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequest() {
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequest(String newRequest) {
		String oldRequest = request;
		request = newRequest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__REQUEST, oldRequest, request));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReply() {
		return reply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReply(String newReply) {
		String oldReply = reply;
		reply = newReply;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__REPLY, oldReply, reply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(String newAccount) {
		String oldAccount = account;
		account = newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__ACCOUNT, oldAccount, account));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMillis() {
		return millis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMillis(double newMillis) {
		double oldMillis = millis;
		millis = newMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_REPLY__MILLIS, oldMillis, millis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.RECORDED_REPLY__PROBE:
				return basicSetProbe(null, msgs);
			case CasesPackage.RECORDED_REPLY__VALUES:
				return ((InternalEList<?>)getValues()).basicRemove(otherEnd, msgs);
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
			case CasesPackage.RECORDED_REPLY__HOST:
				if (resolve) return getHost();
				return basicGetHost();
			case CasesPackage.RECORDED_REPLY__PROBE:
				return getProbe();
			case CasesPackage.RECORDED_REPLY__VALUES:
				return getValues();
			case CasesPackage.RECORDED_REPLY__REASON:
				return getReason();
			case CasesPackage.RECORDED_REPLY__REQUEST:
				return getRequest();
			case CasesPackage.RECORDED_REPLY__REPLY:
				return getReply();
			case CasesPackage.RECORDED_REPLY__ACCOUNT:
				return getAccount();
			case CasesPackage.RECORDED_REPLY__AT:
				return getAt();
			case CasesPackage.RECORDED_REPLY__MILLIS:
				return getMillis();
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
			case CasesPackage.RECORDED_REPLY__HOST:
				setHost((RecordedHost)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__PROBE:
				setProbe((Probe)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__VALUES:
				getValues().clear();
				getValues().addAll((Collection<? extends ObservedValue>)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__REASON:
				setReason((String)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__REQUEST:
				setRequest((String)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__REPLY:
				setReply((String)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__ACCOUNT:
				setAccount((String)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__AT:
				setAt((String)newValue);
				return;
			case CasesPackage.RECORDED_REPLY__MILLIS:
				setMillis((Double)newValue);
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
			case CasesPackage.RECORDED_REPLY__HOST:
				setHost((RecordedHost)null);
				return;
			case CasesPackage.RECORDED_REPLY__PROBE:
				setProbe((Probe)null);
				return;
			case CasesPackage.RECORDED_REPLY__VALUES:
				getValues().clear();
				return;
			case CasesPackage.RECORDED_REPLY__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CasesPackage.RECORDED_REPLY__REQUEST:
				setRequest(REQUEST_EDEFAULT);
				return;
			case CasesPackage.RECORDED_REPLY__REPLY:
				setReply(REPLY_EDEFAULT);
				return;
			case CasesPackage.RECORDED_REPLY__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case CasesPackage.RECORDED_REPLY__AT:
				setAt(AT_EDEFAULT);
				return;
			case CasesPackage.RECORDED_REPLY__MILLIS:
				setMillis(MILLIS_EDEFAULT);
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
			case CasesPackage.RECORDED_REPLY__HOST:
				return host != null;
			case CasesPackage.RECORDED_REPLY__PROBE:
				return probe != null;
			case CasesPackage.RECORDED_REPLY__VALUES:
				return values != null && !values.isEmpty();
			case CasesPackage.RECORDED_REPLY__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CasesPackage.RECORDED_REPLY__REQUEST:
				return REQUEST_EDEFAULT == null ? request != null : !REQUEST_EDEFAULT.equals(request);
			case CasesPackage.RECORDED_REPLY__REPLY:
				return REPLY_EDEFAULT == null ? reply != null : !REPLY_EDEFAULT.equals(reply);
			case CasesPackage.RECORDED_REPLY__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case CasesPackage.RECORDED_REPLY__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case CasesPackage.RECORDED_REPLY__MILLIS:
				return millis != MILLIS_EDEFAULT;
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
		result.append(" (reason: ");
		result.append(reason);
		result.append(", request: ");
		result.append(request);
		result.append(", reply: ");
		result.append(reply);
		result.append(", account: ");
		result.append(account);
		result.append(", at: ");
		result.append(at);
		result.append(", millis: ");
		result.append(millis);
		result.append(')');
		return result.toString();
	}

} //RecordedReplyImpl
