/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Purpose</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * What a condition is evidence for.
 * <!-- end-model-doc -->
 * @see org.probebook.knowledge.KnowledgePackage#getPurpose()
 * @model
 * @generated
 */
public enum Purpose implements Enumerator {
	/**
	 * The '<em><b>INHERITED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Taken from the condition that this one is a part of; {@code cause} at the top.
	 * <!-- end-model-doc -->
	 * @see #INHERITED_VALUE
	 * @generated
	 * @ordered
	 */
	INHERITED(0, "INHERITED", "inherited"),

	/**
	 * The '<em><b>CAUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAUSE_VALUE
	 * @generated
	 * @ordered
	 */
	CAUSE(1, "CAUSE", "cause"),

	/**
	 * The '<em><b>SYMPTOM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SYMPTOM_VALUE
	 * @generated
	 * @ordered
	 */
	SYMPTOM(2, "SYMPTOM", "symptom"),

	/**
	 * The '<em><b>FIX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIX_VALUE
	 * @generated
	 * @ordered
	 */
	FIX(3, "FIX", "fix");

	/**
	 * The '<em><b>INHERITED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Taken from the condition that this one is a part of; {@code cause} at the top.
	 * <!-- end-model-doc -->
	 * @see #INHERITED
	 * @model literal="inherited"
	 * @generated
	 * @ordered
	 */
	public static final int INHERITED_VALUE = 0;

	/**
	 * The '<em><b>CAUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAUSE
	 * @model literal="cause"
	 * @generated
	 * @ordered
	 */
	public static final int CAUSE_VALUE = 1;

	/**
	 * The '<em><b>SYMPTOM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SYMPTOM
	 * @model literal="symptom"
	 * @generated
	 * @ordered
	 */
	public static final int SYMPTOM_VALUE = 2;

	/**
	 * The '<em><b>FIX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIX
	 * @model literal="fix"
	 * @generated
	 * @ordered
	 */
	public static final int FIX_VALUE = 3;

	/**
	 * An array of all the '<em><b>Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Purpose[] VALUES_ARRAY =
		new Purpose[] {
			INHERITED,
			CAUSE,
			SYMPTOM,
			FIX,
		};

	/**
	 * A public read-only list of all the '<em><b>Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Purpose> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Purpose</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Purpose get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Purpose result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Purpose</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Purpose getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Purpose result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Purpose</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Purpose get(int value) {
		switch (value) {
			case INHERITED_VALUE: return INHERITED;
			case CAUSE_VALUE: return CAUSE;
			case SYMPTOM_VALUE: return SYMPTOM;
			case FIX_VALUE: return FIX;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Purpose(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //Purpose
