/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.probebook.knowledge.probes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>System Fact</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * The facts that can be asked; each is answered by a fixed, reviewed, read-only question.
 * <!-- end-model-doc -->
 * @see org.probebook.knowledge.probes.ProbesPackage#getSystemFact()
 * @model
 * @generated
 */
public enum SystemFact implements Enumerator {
	/**
	 * The '<em><b>DISK USED PERCENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Share of a file system's space in use, in percent; argument: a path on it.
	 * <!-- end-model-doc -->
	 * @see #DISK_USED_PERCENT_VALUE
	 * @generated
	 * @ordered
	 */
	DISK_USED_PERCENT(0, "DISK_USED_PERCENT", "disk-used-percent"),

	/**
	 * The '<em><b>INODES USED PERCENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Share of a file system's inodes in use, in percent; argument: a path on it.
	 * <!-- end-model-doc -->
	 * @see #INODES_USED_PERCENT_VALUE
	 * @generated
	 * @ordered
	 */
	INODES_USED_PERCENT(1, "INODES_USED_PERCENT", "inodes-used-percent"),

	/**
	 * The '<em><b>SERVICE STATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * {@code active}, {@code inactive}, {@code failed}, …; argument: a service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_STATE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_STATE(2, "SERVICE_STATE", "service-state"),

	/**
	 * The '<em><b>PACKAGE VERSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Version of an installed package; argument: its name.
	 * <!-- end-model-doc -->
	 * @see #PACKAGE_VERSION_VALUE
	 * @generated
	 * @ordered
	 */
	PACKAGE_VERSION(3, "PACKAGE_VERSION", "package-version"),

	/**
	 * The '<em><b>KERNEL SETTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A kernel setting; argument: its dotted name.
	 * <!-- end-model-doc -->
	 * @see #KERNEL_SETTING_VALUE
	 * @generated
	 * @ordered
	 */
	KERNEL_SETTING(4, "KERNEL_SETTING", "kernel-setting"),

	/**
	 * The '<em><b>KERNEL RELEASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Release of the running kernel.
	 * <!-- end-model-doc -->
	 * @see #KERNEL_RELEASE_VALUE
	 * @generated
	 * @ordered
	 */
	KERNEL_RELEASE(5, "KERNEL_RELEASE", "kernel-release"),

	/**
	 * The '<em><b>MEMORY AVAILABLE PERCENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Share of main memory that is available, in percent.
	 * <!-- end-model-doc -->
	 * @see #MEMORY_AVAILABLE_PERCENT_VALUE
	 * @generated
	 * @ordered
	 */
	MEMORY_AVAILABLE_PERCENT(6, "MEMORY_AVAILABLE_PERCENT", "memory-available-percent"),

	/**
	 * The '<em><b>UPTIME SECONDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Seconds since the last start.
	 * <!-- end-model-doc -->
	 * @see #UPTIME_SECONDS_VALUE
	 * @generated
	 * @ordered
	 */
	UPTIME_SECONDS(7, "UPTIME_SECONDS", "uptime-seconds"),

	/**
	 * The '<em><b>TCP LISTENING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether a TCP port is listened on: {@code yes} or {@code no}; argument: the port.
	 * <!-- end-model-doc -->
	 * @see #TCP_LISTENING_VALUE
	 * @generated
	 * @ordered
	 */
	TCP_LISTENING(8, "TCP_LISTENING", "tcp-listening"),

	/**
	 * The '<em><b>FILE EXISTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether a file or folder is there: {@code yes} or {@code no}; argument: its path.
	 * <!-- end-model-doc -->
	 * @see #FILE_EXISTS_VALUE
	 * @generated
	 * @ordered
	 */
	FILE_EXISTS(9, "FILE_EXISTS", "file-exists"),

	/**
	 * The '<em><b>FILE MODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Permission bits of a file in octal, as {@code 600}; argument: its path.
	 * <!-- end-model-doc -->
	 * @see #FILE_MODE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE_MODE(10, "FILE_MODE", "file-mode"),

	/**
	 * The '<em><b>FILE LINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The first line of a text file that begins with the text, white space before it aside; argument: its path.
	 * <!-- end-model-doc -->
	 * @see #FILE_LINE_VALUE
	 * @generated
	 * @ordered
	 */
	FILE_LINE(11, "FILE_LINE", "file-line"),

	/**
	 * The '<em><b>LIMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A limit of a process, the soft one, in the unit of getrlimit(2); argument: its name, as {@code nofile}. No limit is 18446744073709551615.
	 * <!-- end-model-doc -->
	 * @see #LIMIT_VALUE
	 * @generated
	 * @ordered
	 */
	LIMIT(12, "LIMIT", "limit"),

	/**
	 * The '<em><b>TIME OFFSET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Seconds by which the host's clock is ahead of this machine's; negative: behind.
	 * <!-- end-model-doc -->
	 * @see #TIME_OFFSET_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_OFFSET(13, "TIME_OFFSET", "time-offset"),

	/**
	 * The '<em><b>LOG LINES SINCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many lines of the last minutes hold the text; argument: a service, {@code kernel}, or the path of a log file.
	 * <!-- end-model-doc -->
	 * @see #LOG_LINES_SINCE_VALUE
	 * @generated
	 * @ordered
	 */
	LOG_LINES_SINCE(14, "LOG_LINES_SINCE", "log-lines-since");

	/**
	 * The '<em><b>DISK USED PERCENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Share of a file system's space in use, in percent; argument: a path on it.
	 * <!-- end-model-doc -->
	 * @see #DISK_USED_PERCENT
	 * @model literal="disk-used-percent"
	 * @generated
	 * @ordered
	 */
	public static final int DISK_USED_PERCENT_VALUE = 0;

	/**
	 * The '<em><b>INODES USED PERCENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Share of a file system's inodes in use, in percent; argument: a path on it.
	 * <!-- end-model-doc -->
	 * @see #INODES_USED_PERCENT
	 * @model literal="inodes-used-percent"
	 * @generated
	 * @ordered
	 */
	public static final int INODES_USED_PERCENT_VALUE = 1;

	/**
	 * The '<em><b>SERVICE STATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * {@code active}, {@code inactive}, {@code failed}, …; argument: a service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_STATE
	 * @model literal="service-state"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_STATE_VALUE = 2;

	/**
	 * The '<em><b>PACKAGE VERSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Version of an installed package; argument: its name.
	 * <!-- end-model-doc -->
	 * @see #PACKAGE_VERSION
	 * @model literal="package-version"
	 * @generated
	 * @ordered
	 */
	public static final int PACKAGE_VERSION_VALUE = 3;

	/**
	 * The '<em><b>KERNEL SETTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A kernel setting; argument: its dotted name.
	 * <!-- end-model-doc -->
	 * @see #KERNEL_SETTING
	 * @model literal="kernel-setting"
	 * @generated
	 * @ordered
	 */
	public static final int KERNEL_SETTING_VALUE = 4;

	/**
	 * The '<em><b>KERNEL RELEASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Release of the running kernel.
	 * <!-- end-model-doc -->
	 * @see #KERNEL_RELEASE
	 * @model literal="kernel-release"
	 * @generated
	 * @ordered
	 */
	public static final int KERNEL_RELEASE_VALUE = 5;

	/**
	 * The '<em><b>MEMORY AVAILABLE PERCENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Share of main memory that is available, in percent.
	 * <!-- end-model-doc -->
	 * @see #MEMORY_AVAILABLE_PERCENT
	 * @model literal="memory-available-percent"
	 * @generated
	 * @ordered
	 */
	public static final int MEMORY_AVAILABLE_PERCENT_VALUE = 6;

	/**
	 * The '<em><b>UPTIME SECONDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Seconds since the last start.
	 * <!-- end-model-doc -->
	 * @see #UPTIME_SECONDS
	 * @model literal="uptime-seconds"
	 * @generated
	 * @ordered
	 */
	public static final int UPTIME_SECONDS_VALUE = 7;

	/**
	 * The '<em><b>TCP LISTENING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether a TCP port is listened on: {@code yes} or {@code no}; argument: the port.
	 * <!-- end-model-doc -->
	 * @see #TCP_LISTENING
	 * @model literal="tcp-listening"
	 * @generated
	 * @ordered
	 */
	public static final int TCP_LISTENING_VALUE = 8;

	/**
	 * The '<em><b>FILE EXISTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Whether a file or folder is there: {@code yes} or {@code no}; argument: its path.
	 * <!-- end-model-doc -->
	 * @see #FILE_EXISTS
	 * @model literal="file-exists"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_EXISTS_VALUE = 9;

	/**
	 * The '<em><b>FILE MODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Permission bits of a file in octal, as {@code 600}; argument: its path.
	 * <!-- end-model-doc -->
	 * @see #FILE_MODE
	 * @model literal="file-mode"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_MODE_VALUE = 10;

	/**
	 * The '<em><b>FILE LINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The first line of a text file that begins with the text, white space before it aside; argument: its path.
	 * <!-- end-model-doc -->
	 * @see #FILE_LINE
	 * @model literal="file-line"
	 * @generated
	 * @ordered
	 */
	public static final int FILE_LINE_VALUE = 11;

	/**
	 * The '<em><b>LIMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A limit of a process, the soft one, in the unit of getrlimit(2); argument: its name, as {@code nofile}. No limit is 18446744073709551615.
	 * <!-- end-model-doc -->
	 * @see #LIMIT
	 * @model literal="limit"
	 * @generated
	 * @ordered
	 */
	public static final int LIMIT_VALUE = 12;

	/**
	 * The '<em><b>TIME OFFSET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Seconds by which the host's clock is ahead of this machine's; negative: behind.
	 * <!-- end-model-doc -->
	 * @see #TIME_OFFSET
	 * @model literal="time-offset"
	 * @generated
	 * @ordered
	 */
	public static final int TIME_OFFSET_VALUE = 13;

	/**
	 * The '<em><b>LOG LINES SINCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How many lines of the last minutes hold the text; argument: a service, {@code kernel}, or the path of a log file.
	 * <!-- end-model-doc -->
	 * @see #LOG_LINES_SINCE
	 * @model literal="log-lines-since"
	 * @generated
	 * @ordered
	 */
	public static final int LOG_LINES_SINCE_VALUE = 14;

	/**
	 * An array of all the '<em><b>System Fact</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SystemFact[] VALUES_ARRAY =
		new SystemFact[] {
			DISK_USED_PERCENT,
			INODES_USED_PERCENT,
			SERVICE_STATE,
			PACKAGE_VERSION,
			KERNEL_SETTING,
			KERNEL_RELEASE,
			MEMORY_AVAILABLE_PERCENT,
			UPTIME_SECONDS,
			TCP_LISTENING,
			FILE_EXISTS,
			FILE_MODE,
			FILE_LINE,
			LIMIT,
			TIME_OFFSET,
			LOG_LINES_SINCE,
		};

	/**
	 * A public read-only list of all the '<em><b>System Fact</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SystemFact> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>System Fact</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemFact get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemFact result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>System Fact</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemFact getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SystemFact result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>System Fact</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SystemFact get(int value) {
		switch (value) {
			case DISK_USED_PERCENT_VALUE: return DISK_USED_PERCENT;
			case INODES_USED_PERCENT_VALUE: return INODES_USED_PERCENT;
			case SERVICE_STATE_VALUE: return SERVICE_STATE;
			case PACKAGE_VERSION_VALUE: return PACKAGE_VERSION;
			case KERNEL_SETTING_VALUE: return KERNEL_SETTING;
			case KERNEL_RELEASE_VALUE: return KERNEL_RELEASE;
			case MEMORY_AVAILABLE_PERCENT_VALUE: return MEMORY_AVAILABLE_PERCENT;
			case UPTIME_SECONDS_VALUE: return UPTIME_SECONDS;
			case TCP_LISTENING_VALUE: return TCP_LISTENING;
			case FILE_EXISTS_VALUE: return FILE_EXISTS;
			case FILE_MODE_VALUE: return FILE_MODE;
			case FILE_LINE_VALUE: return FILE_LINE;
			case LIMIT_VALUE: return LIMIT;
			case TIME_OFFSET_VALUE: return TIME_OFFSET;
			case LOG_LINES_SINCE_VALUE: return LOG_LINES_SINCE;
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
	private SystemFact(int value, String name, String literal) {
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

} //SystemFact
