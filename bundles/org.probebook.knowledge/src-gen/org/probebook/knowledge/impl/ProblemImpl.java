/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.impl;

import java.util.Collection;

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

import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Problem;
import org.probebook.knowledge.Rejection;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getFixes <em>Fixes</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ProblemImpl#getRejections <em>Rejections</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProblemImpl extends MinimalEObjectImpl.Container implements Problem {
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
	 * The cached value of the '{@link #getAbout() <em>About</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<String> about;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> title;

	/**
	 * The cached value of the '{@link #getSymptoms() <em>Symptoms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptoms()
	 * @generated
	 * @ordered
	 */
	protected EList<Symptom> symptoms;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Condition> conditions;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Cause> causes;

	/**
	 * The cached value of the '{@link #getFixes() <em>Fixes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixes()
	 * @generated
	 * @ordered
	 */
	protected EList<Fix> fixes;

	/**
	 * The cached value of the '{@link #getRejections() <em>Rejections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRejections()
	 * @generated
	 * @ordered
	 */
	protected EList<Rejection> rejections;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProblemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.PROBLEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.PROBLEM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAbout() {
		if (about == null) {
			about = new EDataTypeEList<String>(String.class, this, KnowledgePackage.PROBLEM__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<Text>(Text.class, this, KnowledgePackage.PROBLEM__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Symptom> getSymptoms() {
		if (symptoms == null) {
			symptoms = new EObjectContainmentEList<Symptom>(Symptom.class, this, KnowledgePackage.PROBLEM__SYMPTOMS);
		}
		return symptoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Condition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<Condition>(Condition.class, this, KnowledgePackage.PROBLEM__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cause> getCauses() {
		if (causes == null) {
			causes = new EObjectContainmentEList<Cause>(Cause.class, this, KnowledgePackage.PROBLEM__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fix> getFixes() {
		if (fixes == null) {
			fixes = new EObjectContainmentEList<Fix>(Fix.class, this, KnowledgePackage.PROBLEM__FIXES);
		}
		return fixes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rejection> getRejections() {
		if (rejections == null) {
			rejections = new EObjectContainmentEList<Rejection>(Rejection.class, this, KnowledgePackage.PROBLEM__REJECTIONS);
		}
		return rejections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.PROBLEM__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.PROBLEM__SYMPTOMS:
				return ((InternalEList<?>)getSymptoms()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.PROBLEM__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.PROBLEM__CAUSES:
				return ((InternalEList<?>)getCauses()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.PROBLEM__FIXES:
				return ((InternalEList<?>)getFixes()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.PROBLEM__REJECTIONS:
				return ((InternalEList<?>)getRejections()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.PROBLEM__ID:
				return getId();
			case KnowledgePackage.PROBLEM__ABOUT:
				return getAbout();
			case KnowledgePackage.PROBLEM__TITLE:
				return getTitle();
			case KnowledgePackage.PROBLEM__SYMPTOMS:
				return getSymptoms();
			case KnowledgePackage.PROBLEM__CONDITIONS:
				return getConditions();
			case KnowledgePackage.PROBLEM__CAUSES:
				return getCauses();
			case KnowledgePackage.PROBLEM__FIXES:
				return getFixes();
			case KnowledgePackage.PROBLEM__REJECTIONS:
				return getRejections();
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
			case KnowledgePackage.PROBLEM__ID:
				setId((String)newValue);
				return;
			case KnowledgePackage.PROBLEM__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.PROBLEM__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends Text>)newValue);
				return;
			case KnowledgePackage.PROBLEM__SYMPTOMS:
				getSymptoms().clear();
				getSymptoms().addAll((Collection<? extends Symptom>)newValue);
				return;
			case KnowledgePackage.PROBLEM__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Condition>)newValue);
				return;
			case KnowledgePackage.PROBLEM__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends Cause>)newValue);
				return;
			case KnowledgePackage.PROBLEM__FIXES:
				getFixes().clear();
				getFixes().addAll((Collection<? extends Fix>)newValue);
				return;
			case KnowledgePackage.PROBLEM__REJECTIONS:
				getRejections().clear();
				getRejections().addAll((Collection<? extends Rejection>)newValue);
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
			case KnowledgePackage.PROBLEM__ID:
				setId(ID_EDEFAULT);
				return;
			case KnowledgePackage.PROBLEM__ABOUT:
				getAbout().clear();
				return;
			case KnowledgePackage.PROBLEM__TITLE:
				getTitle().clear();
				return;
			case KnowledgePackage.PROBLEM__SYMPTOMS:
				getSymptoms().clear();
				return;
			case KnowledgePackage.PROBLEM__CONDITIONS:
				getConditions().clear();
				return;
			case KnowledgePackage.PROBLEM__CAUSES:
				getCauses().clear();
				return;
			case KnowledgePackage.PROBLEM__FIXES:
				getFixes().clear();
				return;
			case KnowledgePackage.PROBLEM__REJECTIONS:
				getRejections().clear();
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
			case KnowledgePackage.PROBLEM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case KnowledgePackage.PROBLEM__ABOUT:
				return about != null && !about.isEmpty();
			case KnowledgePackage.PROBLEM__TITLE:
				return title != null && !title.isEmpty();
			case KnowledgePackage.PROBLEM__SYMPTOMS:
				return symptoms != null && !symptoms.isEmpty();
			case KnowledgePackage.PROBLEM__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case KnowledgePackage.PROBLEM__CAUSES:
				return causes != null && !causes.isEmpty();
			case KnowledgePackage.PROBLEM__FIXES:
				return fixes != null && !fixes.isEmpty();
			case KnowledgePackage.PROBLEM__REJECTIONS:
				return rejections != null && !rejections.isEmpty();
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
		result.append(", about: ");
		result.append(about);
		result.append(')');
		return result.toString();
	}

} //ProblemImpl
