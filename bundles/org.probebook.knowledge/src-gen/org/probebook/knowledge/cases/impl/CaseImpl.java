/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.cases.impl;

import java.util.Collection;
import java.util.Date;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.probebook.knowledge.cases.Case;
import org.probebook.knowledge.cases.CaseHost;
import org.probebook.knowledge.cases.CaseNote;
import org.probebook.knowledge.cases.CaseStep;
import org.probebook.knowledge.cases.CasesPackage;
import org.probebook.knowledge.cases.RankedCause;
import org.probebook.knowledge.cases.RecordedFinding;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getClosed <em>Closed</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getRanking <em>Ranking</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.probebook.knowledge.cases.impl.CaseImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends MinimalEObjectImpl.Container implements Case {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected static final Date OPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected Date opened = OPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final Date CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected Date closed = CLOSED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProblems() <em>Problems</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> problems;

	/**
	 * The cached value of the '{@link #getSymptoms() <em>Symptoms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptoms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> symptoms;

	/**
	 * The cached value of the '{@link #getHosts() <em>Hosts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHosts()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseHost> hosts;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<RecordedFinding> findings;

	/**
	 * The cached value of the '{@link #getRanking() <em>Ranking</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanking()
	 * @generated
	 * @ordered
	 */
	protected EList<RankedCause> ranking;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseStep> steps;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseNote> notes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getOpened() {
		return opened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpened(Date newOpened) {
		Date oldOpened = opened;
		opened = newOpened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE__OPENED, oldOpened, opened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Date getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(Date newClosed) {
		Date oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getProblems() {
		if (problems == null) {
			problems = new EDataTypeEList<String>(String.class, this, CasesPackage.CASE__PROBLEMS);
		}
		return problems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSymptoms() {
		if (symptoms == null) {
			symptoms = new EDataTypeEList<String>(String.class, this, CasesPackage.CASE__SYMPTOMS);
		}
		return symptoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseHost> getHosts() {
		if (hosts == null) {
			hosts = new EObjectContainmentEList<CaseHost>(CaseHost.class, this, CasesPackage.CASE__HOSTS);
		}
		return hosts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RecordedFinding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentEList<RecordedFinding>(RecordedFinding.class, this, CasesPackage.CASE__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RankedCause> getRanking() {
		if (ranking == null) {
			ranking = new EObjectContainmentEList<RankedCause>(RankedCause.class, this, CasesPackage.CASE__RANKING);
		}
		return ranking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<CaseStep>(CaseStep.class, this, CasesPackage.CASE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseNote> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<CaseNote>(CaseNote.class, this, CasesPackage.CASE__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.CASE__HOSTS:
				return ((InternalEList<?>)getHosts()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE__RANKING:
				return ((InternalEList<?>)getRanking()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
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
			case CasesPackage.CASE__ID:
				return getId();
			case CasesPackage.CASE__TITLE:
				return getTitle();
			case CasesPackage.CASE__OPENED:
				return getOpened();
			case CasesPackage.CASE__CLOSED:
				return getClosed();
			case CasesPackage.CASE__PROBLEMS:
				return getProblems();
			case CasesPackage.CASE__SYMPTOMS:
				return getSymptoms();
			case CasesPackage.CASE__HOSTS:
				return getHosts();
			case CasesPackage.CASE__FINDINGS:
				return getFindings();
			case CasesPackage.CASE__RANKING:
				return getRanking();
			case CasesPackage.CASE__STEPS:
				return getSteps();
			case CasesPackage.CASE__NOTES:
				return getNotes();
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
			case CasesPackage.CASE__ID:
				setId((String)newValue);
				return;
			case CasesPackage.CASE__TITLE:
				setTitle((String)newValue);
				return;
			case CasesPackage.CASE__OPENED:
				setOpened((Date)newValue);
				return;
			case CasesPackage.CASE__CLOSED:
				setClosed((Date)newValue);
				return;
			case CasesPackage.CASE__PROBLEMS:
				getProblems().clear();
				getProblems().addAll((Collection<? extends String>)newValue);
				return;
			case CasesPackage.CASE__SYMPTOMS:
				getSymptoms().clear();
				getSymptoms().addAll((Collection<? extends String>)newValue);
				return;
			case CasesPackage.CASE__HOSTS:
				getHosts().clear();
				getHosts().addAll((Collection<? extends CaseHost>)newValue);
				return;
			case CasesPackage.CASE__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends RecordedFinding>)newValue);
				return;
			case CasesPackage.CASE__RANKING:
				getRanking().clear();
				getRanking().addAll((Collection<? extends RankedCause>)newValue);
				return;
			case CasesPackage.CASE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends CaseStep>)newValue);
				return;
			case CasesPackage.CASE__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends CaseNote>)newValue);
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
			case CasesPackage.CASE__ID:
				setId(ID_EDEFAULT);
				return;
			case CasesPackage.CASE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CasesPackage.CASE__OPENED:
				setOpened(OPENED_EDEFAULT);
				return;
			case CasesPackage.CASE__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case CasesPackage.CASE__PROBLEMS:
				getProblems().clear();
				return;
			case CasesPackage.CASE__SYMPTOMS:
				getSymptoms().clear();
				return;
			case CasesPackage.CASE__HOSTS:
				getHosts().clear();
				return;
			case CasesPackage.CASE__FINDINGS:
				getFindings().clear();
				return;
			case CasesPackage.CASE__RANKING:
				getRanking().clear();
				return;
			case CasesPackage.CASE__STEPS:
				getSteps().clear();
				return;
			case CasesPackage.CASE__NOTES:
				getNotes().clear();
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
			case CasesPackage.CASE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case CasesPackage.CASE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CasesPackage.CASE__OPENED:
				return OPENED_EDEFAULT == null ? opened != null : !OPENED_EDEFAULT.equals(opened);
			case CasesPackage.CASE__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
			case CasesPackage.CASE__PROBLEMS:
				return problems != null && !problems.isEmpty();
			case CasesPackage.CASE__SYMPTOMS:
				return symptoms != null && !symptoms.isEmpty();
			case CasesPackage.CASE__HOSTS:
				return hosts != null && !hosts.isEmpty();
			case CasesPackage.CASE__FINDINGS:
				return findings != null && !findings.isEmpty();
			case CasesPackage.CASE__RANKING:
				return ranking != null && !ranking.isEmpty();
			case CasesPackage.CASE__STEPS:
				return steps != null && !steps.isEmpty();
			case CasesPackage.CASE__NOTES:
				return notes != null && !notes.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", opened: ");
		result.append(opened);
		result.append(", closed: ");
		result.append(closed);
		result.append(", problems: ");
		result.append(problems);
		result.append(", symptoms: ");
		result.append(symptoms);
		result.append(')');
		return result.toString();
	}

} //CaseImpl
