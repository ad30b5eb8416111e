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

import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.FixStep;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Risk;
import org.probebook.knowledge.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fix</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#isWorkaround <em>Workaround</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.FixImpl#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FixImpl extends MinimalEObjectImpl.Container implements Fix {
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
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> title;

	/**
	 * The default value of the '{@link #isWorkaround() <em>Workaround</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWorkaround()
	 * @generated
	 * @ordered
	 */
	protected static final boolean WORKAROUND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isWorkaround() <em>Workaround</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isWorkaround()
	 * @generated
	 * @ordered
	 */
	protected boolean workaround = WORKAROUND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<FixStep> steps;

	/**
	 * The cached value of the '{@link #getVerification() <em>Verification</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerification()
	 * @generated
	 * @ordered
	 */
	protected Condition verification;

	/**
	 * The cached value of the '{@link #getPassages() <em>Passages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassages()
	 * @generated
	 * @ordered
	 */
	protected EList<Passage> passages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FixImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.FIX;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.FIX__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getTitle() {
		if (title == null) {
			title = new EObjectContainmentEList<Text>(Text.class, this, KnowledgePackage.FIX__TITLE);
		}
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isWorkaround() {
		return workaround;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkaround(boolean newWorkaround) {
		boolean oldWorkaround = workaround;
		workaround = newWorkaround;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.FIX__WORKAROUND, oldWorkaround, workaround));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EDataTypeEList<Risk>(Risk.class, this, KnowledgePackage.FIX__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.FIX__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FixStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<FixStep>(FixStep.class, this, KnowledgePackage.FIX__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getVerification() {
		if (verification != null && verification.eIsProxy()) {
			InternalEObject oldVerification = (InternalEObject)verification;
			verification = (Condition)eResolveProxy(oldVerification);
			if (verification != oldVerification) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.FIX__VERIFICATION, oldVerification, verification));
			}
		}
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Condition basicGetVerification() {
		return verification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerification(Condition newVerification) {
		Condition oldVerification = verification;
		verification = newVerification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.FIX__VERIFICATION, oldVerification, verification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Passage> getPassages() {
		if (passages == null) {
			passages = new EObjectContainmentEList<Passage>(Passage.class, this, KnowledgePackage.FIX__PASSAGES);
		}
		return passages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.FIX__TITLE:
				return ((InternalEList<?>)getTitle()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.FIX__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.FIX__PASSAGES:
				return ((InternalEList<?>)getPassages()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.FIX__ID:
				return getId();
			case KnowledgePackage.FIX__TITLE:
				return getTitle();
			case KnowledgePackage.FIX__WORKAROUND:
				return isWorkaround();
			case KnowledgePackage.FIX__RISKS:
				return getRisks();
			case KnowledgePackage.FIX__MINUTES:
				return getMinutes();
			case KnowledgePackage.FIX__STEPS:
				return getSteps();
			case KnowledgePackage.FIX__VERIFICATION:
				if (resolve) return getVerification();
				return basicGetVerification();
			case KnowledgePackage.FIX__PASSAGES:
				return getPassages();
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
			case KnowledgePackage.FIX__ID:
				setId((String)newValue);
				return;
			case KnowledgePackage.FIX__TITLE:
				getTitle().clear();
				getTitle().addAll((Collection<? extends Text>)newValue);
				return;
			case KnowledgePackage.FIX__WORKAROUND:
				setWorkaround((Boolean)newValue);
				return;
			case KnowledgePackage.FIX__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case KnowledgePackage.FIX__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case KnowledgePackage.FIX__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends FixStep>)newValue);
				return;
			case KnowledgePackage.FIX__VERIFICATION:
				setVerification((Condition)newValue);
				return;
			case KnowledgePackage.FIX__PASSAGES:
				getPassages().clear();
				getPassages().addAll((Collection<? extends Passage>)newValue);
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
			case KnowledgePackage.FIX__ID:
				setId(ID_EDEFAULT);
				return;
			case KnowledgePackage.FIX__TITLE:
				getTitle().clear();
				return;
			case KnowledgePackage.FIX__WORKAROUND:
				setWorkaround(WORKAROUND_EDEFAULT);
				return;
			case KnowledgePackage.FIX__RISKS:
				getRisks().clear();
				return;
			case KnowledgePackage.FIX__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case KnowledgePackage.FIX__STEPS:
				getSteps().clear();
				return;
			case KnowledgePackage.FIX__VERIFICATION:
				setVerification((Condition)null);
				return;
			case KnowledgePackage.FIX__PASSAGES:
				getPassages().clear();
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
			case KnowledgePackage.FIX__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case KnowledgePackage.FIX__TITLE:
				return title != null && !title.isEmpty();
			case KnowledgePackage.FIX__WORKAROUND:
				return workaround != WORKAROUND_EDEFAULT;
			case KnowledgePackage.FIX__RISKS:
				return risks != null && !risks.isEmpty();
			case KnowledgePackage.FIX__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case KnowledgePackage.FIX__STEPS:
				return steps != null && !steps.isEmpty();
			case KnowledgePackage.FIX__VERIFICATION:
				return verification != null;
			case KnowledgePackage.FIX__PASSAGES:
				return passages != null && !passages.isEmpty();
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
		result.append(", workaround: ");
		result.append(workaround);
		result.append(", risks: ");
		result.append(risks);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(')');
		return result.toString();
	}

} //FixImpl
