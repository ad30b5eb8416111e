/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases.impl;

import java.util.Date;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.probebook.knowledge.Purpose;
import org.probebook.knowledge.Role;

import org.probebook.knowledge.cases.CasesPackage;
import org.probebook.knowledge.cases.RecordedAnswer;
import org.probebook.knowledge.cases.RecordedFinding;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recorded Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getProblem <em>Problem</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getHost <em>Host</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.RecordedFindingImpl#getMillis <em>Millis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecordedFindingImpl extends MinimalEObjectImpl.Container implements RecordedFinding {
	/**
	 * The default value of the '{@link #getProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblem()
	 * @generated
	 * @ordered
	 */
	protected static final String PROBLEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblem()
	 * @generated
	 * @ordered
	 */
	protected String problem = PROBLEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected static final String CONDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected String condition = CONDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final Purpose PURPOSE_EDEFAULT = Purpose.INHERITED;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected Purpose purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final Role ROLE_EDEFAULT = Role.INHERITED;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected Role role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected static final String HOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHost() <em>Host</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHost()
	 * @generated
	 * @ordered
	 */
	protected String host = HOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final RecordedAnswer ANSWER_EDEFAULT = RecordedAnswer.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected RecordedAnswer answer = ANSWER_EDEFAULT;

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
	 * The default value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected static final String OBSERVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected String observed = OBSERVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected String evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Date AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Date at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMillis() <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long MILLIS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMillis() <em>Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMillis()
	 * @generated
	 * @ordered
	 */
	protected long millis = MILLIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecordedFindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.RECORDED_FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProblem() {
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProblem(String newProblem) {
		String oldProblem = problem;
		problem = newProblem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__PROBLEM, oldProblem, problem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(String newCondition) {
		String oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Purpose getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(Purpose newPurpose) {
		Purpose oldPurpose = purpose;
		purpose = newPurpose == null ? PURPOSE_EDEFAULT : newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(Role newRole) {
		Role oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHost() {
		return host;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHost(String newHost) {
		String oldHost = host;
		host = newHost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__HOST, oldHost, host));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordedAnswer getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(RecordedAnswer newAnswer) {
		RecordedAnswer oldAnswer = answer;
		answer = newAnswer == null ? ANSWER_EDEFAULT : newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__ANSWER, oldAnswer, answer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObserved() {
		return observed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObserved(String newObserved) {
		String oldObserved = observed;
		observed = newObserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__OBSERVED, oldObserved, observed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		String oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Date newAt) {
		Date oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMillis() {
		return millis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMillis(long newMillis) {
		long oldMillis = millis;
		millis = newMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.RECORDED_FINDING__MILLIS, oldMillis, millis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.RECORDED_FINDING__PROBLEM:
				return getProblem();
			case CasesPackage.RECORDED_FINDING__CONDITION:
				return getCondition();
			case CasesPackage.RECORDED_FINDING__PURPOSE:
				return getPurpose();
			case CasesPackage.RECORDED_FINDING__ROLE:
				return getRole();
			case CasesPackage.RECORDED_FINDING__HOST:
				return getHost();
			case CasesPackage.RECORDED_FINDING__ANSWER:
				return getAnswer();
			case CasesPackage.RECORDED_FINDING__REASON:
				return getReason();
			case CasesPackage.RECORDED_FINDING__OBSERVED:
				return getObserved();
			case CasesPackage.RECORDED_FINDING__EVIDENCE:
				return getEvidence();
			case CasesPackage.RECORDED_FINDING__AT:
				return getAt();
			case CasesPackage.RECORDED_FINDING__MILLIS:
				return getMillis();
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
			case CasesPackage.RECORDED_FINDING__PROBLEM:
				setProblem((String)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__CONDITION:
				setCondition((String)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__PURPOSE:
				setPurpose((Purpose)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__ROLE:
				setRole((Role)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__HOST:
				setHost((String)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__ANSWER:
				setAnswer((RecordedAnswer)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__REASON:
				setReason((String)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__OBSERVED:
				setObserved((String)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__AT:
				setAt((Date)newValue);
				return;
			case CasesPackage.RECORDED_FINDING__MILLIS:
				setMillis((Long)newValue);
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
			case CasesPackage.RECORDED_FINDING__PROBLEM:
				setProblem(PROBLEM_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__CONDITION:
				setCondition(CONDITION_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__HOST:
				setHost(HOST_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__OBSERVED:
				setObserved(OBSERVED_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__AT:
				setAt(AT_EDEFAULT);
				return;
			case CasesPackage.RECORDED_FINDING__MILLIS:
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
			case CasesPackage.RECORDED_FINDING__PROBLEM:
				return PROBLEM_EDEFAULT == null ? problem != null : !PROBLEM_EDEFAULT.equals(problem);
			case CasesPackage.RECORDED_FINDING__CONDITION:
				return CONDITION_EDEFAULT == null ? condition != null : !CONDITION_EDEFAULT.equals(condition);
			case CasesPackage.RECORDED_FINDING__PURPOSE:
				return purpose != PURPOSE_EDEFAULT;
			case CasesPackage.RECORDED_FINDING__ROLE:
				return role != ROLE_EDEFAULT;
			case CasesPackage.RECORDED_FINDING__HOST:
				return HOST_EDEFAULT == null ? host != null : !HOST_EDEFAULT.equals(host);
			case CasesPackage.RECORDED_FINDING__ANSWER:
				return answer != ANSWER_EDEFAULT;
			case CasesPackage.RECORDED_FINDING__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case CasesPackage.RECORDED_FINDING__OBSERVED:
				return OBSERVED_EDEFAULT == null ? observed != null : !OBSERVED_EDEFAULT.equals(observed);
			case CasesPackage.RECORDED_FINDING__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case CasesPackage.RECORDED_FINDING__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case CasesPackage.RECORDED_FINDING__MILLIS:
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
		result.append(" (problem: ");
		result.append(problem);
		result.append(", condition: ");
		result.append(condition);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", role: ");
		result.append(role);
		result.append(", host: ");
		result.append(host);
		result.append(", answer: ");
		result.append(answer);
		result.append(", reason: ");
		result.append(reason);
		result.append(", observed: ");
		result.append(observed);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", at: ");
		result.append(at);
		result.append(", millis: ");
		result.append(millis);
		result.append(')');
		return result.toString();
	}

} //RecordedFindingImpl
