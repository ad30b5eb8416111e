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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.probebook.knowledge.Cause;
import org.probebook.knowledge.Condition;
import org.probebook.knowledge.Fix;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Passage;
import org.probebook.knowledge.Symptom;
import org.probebook.knowledge.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.impl.CauseImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.CauseImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.CauseImpl#getPrior <em>Prior</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.CauseImpl#getExplains <em>Explains</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.CauseImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.CauseImpl#getFixes <em>Fixes</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.CauseImpl#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CauseImpl extends MinimalEObjectImpl.Container implements Cause {
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
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> statement;

	/**
	 * The default value of the '{@link #getPrior() <em>Prior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrior()
	 * @generated
	 * @ordered
	 */
	protected static final double PRIOR_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getPrior() <em>Prior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrior()
	 * @generated
	 * @ordered
	 */
	protected double prior = PRIOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExplains() <em>Explains</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplains()
	 * @generated
	 * @ordered
	 */
	protected EList<Symptom> explains;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected Condition condition;

	/**
	 * The cached value of the '{@link #getFixes() <em>Fixes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixes()
	 * @generated
	 * @ordered
	 */
	protected EList<Fix> fixes;

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
	protected CauseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.CAUSE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CAUSE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getStatement() {
		if (statement == null) {
			statement = new EObjectContainmentEList<Text>(Text.class, this, KnowledgePackage.CAUSE__STATEMENT);
		}
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPrior() {
		return prior;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrior(double newPrior) {
		double oldPrior = prior;
		prior = newPrior;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CAUSE__PRIOR, oldPrior, prior));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Symptom> getExplains() {
		if (explains == null) {
			explains = new EObjectResolvingEList<Symptom>(Symptom.class, this, KnowledgePackage.CAUSE__EXPLAINS);
		}
		return explains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getCondition() {
		if (condition != null && condition.eIsProxy()) {
			InternalEObject oldCondition = (InternalEObject)condition;
			condition = (Condition)eResolveProxy(oldCondition);
			if (condition != oldCondition) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, KnowledgePackage.CAUSE__CONDITION, oldCondition, condition));
			}
		}
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Condition basicGetCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(Condition newCondition) {
		Condition oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CAUSE__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fix> getFixes() {
		if (fixes == null) {
			fixes = new EObjectResolvingEList<Fix>(Fix.class, this, KnowledgePackage.CAUSE__FIXES);
		}
		return fixes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Passage> getPassages() {
		if (passages == null) {
			passages = new EObjectContainmentEList<Passage>(Passage.class, this, KnowledgePackage.CAUSE__PASSAGES);
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
			case KnowledgePackage.CAUSE__STATEMENT:
				return ((InternalEList<?>)getStatement()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.CAUSE__PASSAGES:
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
			case KnowledgePackage.CAUSE__ID:
				return getId();
			case KnowledgePackage.CAUSE__STATEMENT:
				return getStatement();
			case KnowledgePackage.CAUSE__PRIOR:
				return getPrior();
			case KnowledgePackage.CAUSE__EXPLAINS:
				return getExplains();
			case KnowledgePackage.CAUSE__CONDITION:
				if (resolve) return getCondition();
				return basicGetCondition();
			case KnowledgePackage.CAUSE__FIXES:
				return getFixes();
			case KnowledgePackage.CAUSE__PASSAGES:
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
			case KnowledgePackage.CAUSE__ID:
				setId((String)newValue);
				return;
			case KnowledgePackage.CAUSE__STATEMENT:
				getStatement().clear();
				getStatement().addAll((Collection<? extends Text>)newValue);
				return;
			case KnowledgePackage.CAUSE__PRIOR:
				setPrior((Double)newValue);
				return;
			case KnowledgePackage.CAUSE__EXPLAINS:
				getExplains().clear();
				getExplains().addAll((Collection<? extends Symptom>)newValue);
				return;
			case KnowledgePackage.CAUSE__CONDITION:
				setCondition((Condition)newValue);
				return;
			case KnowledgePackage.CAUSE__FIXES:
				getFixes().clear();
				getFixes().addAll((Collection<? extends Fix>)newValue);
				return;
			case KnowledgePackage.CAUSE__PASSAGES:
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
			case KnowledgePackage.CAUSE__ID:
				setId(ID_EDEFAULT);
				return;
			case KnowledgePackage.CAUSE__STATEMENT:
				getStatement().clear();
				return;
			case KnowledgePackage.CAUSE__PRIOR:
				setPrior(PRIOR_EDEFAULT);
				return;
			case KnowledgePackage.CAUSE__EXPLAINS:
				getExplains().clear();
				return;
			case KnowledgePackage.CAUSE__CONDITION:
				setCondition((Condition)null);
				return;
			case KnowledgePackage.CAUSE__FIXES:
				getFixes().clear();
				return;
			case KnowledgePackage.CAUSE__PASSAGES:
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
			case KnowledgePackage.CAUSE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case KnowledgePackage.CAUSE__STATEMENT:
				return statement != null && !statement.isEmpty();
			case KnowledgePackage.CAUSE__PRIOR:
				return prior != PRIOR_EDEFAULT;
			case KnowledgePackage.CAUSE__EXPLAINS:
				return explains != null && !explains.isEmpty();
			case KnowledgePackage.CAUSE__CONDITION:
				return condition != null;
			case KnowledgePackage.CAUSE__FIXES:
				return fixes != null && !fixes.isEmpty();
			case KnowledgePackage.CAUSE__PASSAGES:
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
		result.append(", prior: ");
		result.append(prior);
		result.append(')');
		return result.toString();
	}

} //CauseImpl
