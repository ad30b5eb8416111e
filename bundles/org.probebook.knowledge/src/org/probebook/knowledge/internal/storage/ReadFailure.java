// SPDX-License-Identifier: EPL-2.0
package org.probebook.knowledge.internal.storage;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;

/** Why a file could not be read, in one line for its reader. */
public final class ReadFailure {
    private ReadFailure() {
    }

    /**
     * The failure to be thrown.
     *
     * @param name of the file
     * @param failure what its reading ended with
     */
    public static IOException of(String name, Exception failure) {
        return new IOException(name + " " + reason(root(failure)), failure);
    }

    /** A file that only a later product reads; empty when this one may try. */
    public static Optional<IOException> newer(String name, byte[] file) {
        return ModelVersion.of(file).filter(ModelVersion::newer)
                .map(version -> new IOException(name + " was written by a newer Probebook (version "
                        + version.number() + " of the model; this one reads " + ModelVersion.OLDEST + " to " + ModelVersion.OF_THE_DAY
                        + "): update Probebook to open it"));
    }

    private static String reason(Throwable root) {
        return switch (root) {
            case FeatureNotFoundException e ->
                "says '" + e.getName() + "' of a " + e.getObject().eClass().getName() + line(e) + ", which version "
                        + ModelVersion.OF_THE_DAY + " of the model does not know: it may be of a newer Probebook, or misspelt";
            case ClassNotFoundException e -> "uses '" + e.getName() + "'" + line(e)
                    + ", which neither this Probebook nor its plug-ins know: install the plug-in that brings it";
            case PackageNotFoundException e -> unknownPackage(e.uri());
            case Nowhere.UnknownPackage e -> unknownPackage(e.getMessage());
            case UnresolvedReferenceException e -> "refers to '" + e.getReference() + "'" + line(e) + ", which it does not hold";
            default -> "cannot be read: " + firstLine(root);
        };
    }

    private static String unknownPackage(String uri) {
        return "uses classes of " + uri + ", which neither this Probebook nor its plug-ins know: install the plug-in that brings them";
    }

    /** What was migrated has no lines. */
    private static String line(XMIException failure) {
        return failure.getLine() > 0 ? " in line " + failure.getLine() : "";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
