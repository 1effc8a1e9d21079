package org.yuebao.model.plan;

/**
 * Why a link was suggested, for whoever has to confirm it.
 *
 * @param counterpart what the other plan calls it; empty where nothing was found
 * @param reason in Chinese
 */
public record LinkGrounds(LinkCertainty certainty, String counterpart, String reason) {

    public static LinkGrounds byHand() {
        return new LinkGrounds(LinkCertainty.BY_HAND, "", "");
    }
}
