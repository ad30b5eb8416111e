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

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.probebook.knowledge.Comparator;
import org.probebook.knowledge.Expectation;
import org.probebook.knowledge.KnowledgePackage;
import org.probebook.knowledge.Probe;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.probebook.knowledge.impl.ExpectationImpl#getProbe <em>Probe</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ExpectationImpl#getAttribute <em>Attribute</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ExpectationImpl#getComparator <em>Comparator</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ExpectationImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ExpectationImpl#getWhenAbsent <em>When Absent</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ExpectationImpl#getPlatforms <em>Platforms</em>}</li>
 *   <li>{@link org.probebook.knowledge.impl.ExpectationImpl#getEditions <em>Editions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpectationImpl extends ConditionImpl implements Expectation {
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
	 * The default value of the '{@link #getAttribute() <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttribute()
	 * @generated
	 * @ordered
	 */
	protected static final String ATTRIBUTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttribute() <em>Attribute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttribute()
	 * @generated
	 * @ordered
	 */
	protected String attribute = ATTRIBUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getComparator() <em>Comparator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparator()
	 * @generated
	 * @ordered
	 */
	protected static final Comparator COMPARATOR_EDEFAULT = Comparator.EQUAL;

	/**
	 * The cached value of the '{@link #getComparator() <em>Comparator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComparator()
	 * @generated
	 * @ordered
	 */
	protected Comparator comparator = COMPARATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected String expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhenAbsent() <em>When Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenAbsent()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_ABSENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhenAbsent() <em>When Absent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhenAbsent()
	 * @generated
	 * @ordered
	 */
	protected String whenAbsent = WHEN_ABSENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlatforms() <em>Platforms</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatforms()
	 * @generated
	 * @ordered
	 */
	protected EList<String> platforms;

	/**
	 * The cached value of the '{@link #getEditions() <em>Editions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEditions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> editions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpectationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.EXPECTATION;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, KnowledgePackage.EXPECTATION__PROBE, oldProbe, newProbe);
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
				msgs = ((InternalEObject)probe).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.EXPECTATION__PROBE, null, msgs);
			if (newProbe != null)
				msgs = ((InternalEObject)newProbe).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - KnowledgePackage.EXPECTATION__PROBE, null, msgs);
			msgs = basicSetProbe(newProbe, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.EXPECTATION__PROBE, newProbe, newProbe));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAttribute() {
		return attribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttribute(String newAttribute) {
		String oldAttribute = attribute;
		attribute = newAttribute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.EXPECTATION__ATTRIBUTE, oldAttribute, attribute));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Comparator getComparator() {
		return comparator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComparator(Comparator newComparator) {
		Comparator oldComparator = comparator;
		comparator = newComparator == null ? COMPARATOR_EDEFAULT : newComparator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.EXPECTATION__COMPARATOR, oldComparator, comparator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpected() {
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(String newExpected) {
		String oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.EXPECTATION__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhenAbsent() {
		return whenAbsent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhenAbsent(String newWhenAbsent) {
		String oldWhenAbsent = whenAbsent;
		whenAbsent = newWhenAbsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.EXPECTATION__WHEN_ABSENT, oldWhenAbsent, whenAbsent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPlatforms() {
		if (platforms == null) {
			platforms = new EDataTypeEList<String>(String.class, this, KnowledgePackage.EXPECTATION__PLATFORMS);
		}
		return platforms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getEditions() {
		if (editions == null) {
			editions = new EDataTypeEList<String>(String.class, this, KnowledgePackage.EXPECTATION__EDITIONS);
		}
		return editions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.EXPECTATION__PROBE:
				return basicSetProbe(null, msgs);
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
			case KnowledgePackage.EXPECTATION__PROBE:
				return getProbe();
			case KnowledgePackage.EXPECTATION__ATTRIBUTE:
				return getAttribute();
			case KnowledgePackage.EXPECTATION__COMPARATOR:
				return getComparator();
			case KnowledgePackage.EXPECTATION__EXPECTED:
				return getExpected();
			case KnowledgePackage.EXPECTATION__WHEN_ABSENT:
				return getWhenAbsent();
			case KnowledgePackage.EXPECTATION__PLATFORMS:
				return getPlatforms();
			case KnowledgePackage.EXPECTATION__EDITIONS:
				return getEditions();
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
			case KnowledgePackage.EXPECTATION__PROBE:
				setProbe((Probe)newValue);
				return;
			case KnowledgePackage.EXPECTATION__ATTRIBUTE:
				setAttribute((String)newValue);
				return;
			case KnowledgePackage.EXPECTATION__COMPARATOR:
				setComparator((Comparator)newValue);
				return;
			case KnowledgePackage.EXPECTATION__EXPECTED:
				setExpected((String)newValue);
				return;
			case KnowledgePackage.EXPECTATION__WHEN_ABSENT:
				setWhenAbsent((String)newValue);
				return;
			case KnowledgePackage.EXPECTATION__PLATFORMS:
				getPlatforms().clear();
				getPlatforms().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.EXPECTATION__EDITIONS:
				getEditions().clear();
				getEditions().addAll((Collection<? extends String>)newValue);
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
			case KnowledgePackage.EXPECTATION__PROBE:
				setProbe((Probe)null);
				return;
			case KnowledgePackage.EXPECTATION__ATTRIBUTE:
				setAttribute(ATTRIBUTE_EDEFAULT);
				return;
			case KnowledgePackage.EXPECTATION__COMPARATOR:
				setComparator(COMPARATOR_EDEFAULT);
				return;
			case KnowledgePackage.EXPECTATION__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case KnowledgePackage.EXPECTATION__WHEN_ABSENT:
				setWhenAbsent(WHEN_ABSENT_EDEFAULT);
				return;
			case KnowledgePackage.EXPECTATION__PLATFORMS:
				getPlatforms().clear();
				return;
			case KnowledgePackage.EXPECTATION__EDITIONS:
				getEditions().clear();
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
			case KnowledgePackage.EXPECTATION__PROBE:
				return probe != null;
			case KnowledgePackage.EXPECTATION__ATTRIBUTE:
				return ATTRIBUTE_EDEFAULT == null ? attribute != null : !ATTRIBUTE_EDEFAULT.equals(attribute);
			case KnowledgePackage.EXPECTATION__COMPARATOR:
				return comparator != COMPARATOR_EDEFAULT;
			case KnowledgePackage.EXPECTATION__EXPECTED:
				return EXPECTED_EDEFAULT == null ? expected != null : !EXPECTED_EDEFAULT.equals(expected);
			case KnowledgePackage.EXPECTATION__WHEN_ABSENT:
				return WHEN_ABSENT_EDEFAULT == null ? whenAbsent != null : !WHEN_ABSENT_EDEFAULT.equals(whenAbsent);
			case KnowledgePackage.EXPECTATION__PLATFORMS:
				return platforms != null && !platforms.isEmpty();
			case KnowledgePackage.EXPECTATION__EDITIONS:
				return editions != null && !editions.isEmpty();
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
		result.append(" (attribute: ");
		result.append(attribute);
		result.append(", comparator: ");
		result.append(comparator);
		result.append(", expected: ");
		result.append(expected);
		result.append(", whenAbsent: ");
		result.append(whenAbsent);
		result.append(", platforms: ");
		result.append(platforms);
		result.append(", editions: ");
		result.append(editions);
		result.append(')');
		return result.toString();
	}

} //ExpectationImpl
