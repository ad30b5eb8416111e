// SPDX-License-Identifier: EPL-2.0
package org.probebook.fact.internal.remark;

import java.util.Objects;

import org.probebook.fact.Fact;
import org.probebook.fact.Fact.Service;
import org.probebook.fact.Fact.ServiceState;

/**
 * What a passage says of a service, a command, a port or a function.
 *
 * @param asked whether the reader is asked to bring it about, rather than told of it
 * @param passing whether it is asked for only until a later step is done
 * @param confidence from 0 to 1
 */
public record Remark(Fact fact, boolean asked, boolean passing, double confidence) {
    public Remark {
        Objects.requireNonNull(fact);
    }

    /** The same where nobody is asked for anything, as among the symptoms. */
    Remark untold() {
        Fact named = fact instanceof Service service ? new Service(service.name(), ServiceState.MENTIONED, service.at()) : fact;
        return asked ? new Remark(named, false, false, confidence) : this;
    }
}
