// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/markdown/looseelements.h"

#include "document/markdown/htmlallowlist.h"
#include "document/markdown/htmltokens.h"

#include <map>

namespace Galley {

QList<LooseElement> looseElements(const std::vector<cmark_node *> &nodes)
{
    std::map<std::string_view, LooseElement> found;
    for (cmark_node *node : nodes) {
        if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK)
            continue;
        HtmlTokens tokens(viewOf(cmark_node_get_literal(node)));
        for (HtmlToken token; tokens.next(token);) {
            if (token.kind != HtmlToken::Kind::Start && token.kind != HtmlToken::Kind::End)
                continue;
            const HtmlElement *element = allowedElement(token.name);
            if (!element || !element->container)
                continue;
            LooseElement &loose = found[element->name];
            if (token.kind == HtmlToken::Kind::Start)
                ++loose.opened;
            else if (loose.opened > 0)
                --loose.opened;
            else
                ++loose.closed;
        }
    }
    QList<LooseElement> result;
    for (auto &[name, loose] : found) {
        if (loose.opened == 0 && loose.closed == 0)
            continue;
        loose.name = QByteArray(name.data(), qsizetype(name.size()));
        result.append(loose);
    }
    return result;
}

} // namespace Galley
