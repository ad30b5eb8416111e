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
 * A representation of the literals of the enumeration '<em><b>Risk</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * What an action can do beside mending.
 * <!-- end-model-doc -->
 * @see org.probebook.knowledge.KnowledgePackage#getRisk()
 * @model
 * @generated
 */
public enum Risk implements Enumerator {
	/**
	 * The '<em><b>RESTART</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESTART_VALUE
	 * @generated
	 * @ordered
	 */
	RESTART(0, "RESTART", "restart"),

	/**
	 * The '<em><b>REGISTRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGISTRY_VALUE
	 * @generated
	 * @ordered
	 */
	REGISTRY(1, "REGISTRY", "registry"),

	/**
	 * The '<em><b>DATA LOSS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_LOSS_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_LOSS(2, "DATA_LOSS", "data-loss"),

	/**
	 * The '<em><b>INTERRUPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERRUPTION_VALUE
	 * @generated
	 * @ordered
	 */
	INTERRUPTION(3, "INTERRUPTION", "interruption"),

	/**
	 * The '<em><b>SECURITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY(4, "SECURITY", "security"),

	/**
	 * The '<em><b>FILES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILES_VALUE
	 * @generated
	 * @ordered
	 */
	FILES(5, "FILES", "files");

	/**
	 * The '<em><b>RESTART</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESTART
	 * @model literal="restart"
	 * @generated
	 * @ordered
	 */
	public static final int RESTART_VALUE = 0;

	/**
	 * The '<em><b>REGISTRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REGISTRY
	 * @model literal="registry"
	 * @generated
	 * @ordered
	 */
	public static final int REGISTRY_VALUE = 1;

	/**
	 * The '<em><b>DATA LOSS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DATA_LOSS
	 * @model literal="data-loss"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_LOSS_VALUE = 2;

	/**
	 * The '<em><b>INTERRUPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INTERRUPTION
	 * @model literal="interruption"
	 * @generated
	 * @ordered
	 */
	public static final int INTERRUPTION_VALUE = 3;

	/**
	 * The '<em><b>SECURITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURITY
	 * @model literal="security"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_VALUE = 4;

	/**
	 * The '<em><b>FILES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FILES
	 * @model literal="files"
	 * @generated
	 * @ordered
	 */
	public static final int FILES_VALUE = 5;

	/**
	 * An array of all the '<em><b>Risk</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Risk[] VALUES_ARRAY =
		new Risk[] {
			RESTART,
			REGISTRY,
			DATA_LOSS,
			INTERRUPTION,
			SECURITY,
			FILES,
		};

	/**
	 * A public read-only list of all the '<em><b>Risk</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Risk> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Risk</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Risk get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Risk result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Risk getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Risk result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Risk get(int value) {
		switch (value) {
			case RESTART_VALUE: return RESTART;
			case REGISTRY_VALUE: return REGISTRY;
			case DATA_LOSS_VALUE: return DATA_LOSS;
			case INTERRUPTION_VALUE: return INTERRUPTION;
			case SECURITY_VALUE: return SECURITY;
			case FILES_VALUE: return FILES;
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
	private Risk(int value, String name, String literal) {
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

} //Risk
