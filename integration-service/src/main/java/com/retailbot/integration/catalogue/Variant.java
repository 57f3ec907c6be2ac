package com.retailbot.integration.catalogue;

import com.retailbot.events.Money;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "product_variant")
class Variant {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_id")
    private @Nullable Product product;

    @Column
    private int position;

    @Column
    private String sku;

    @Column
    private @Nullable String barcode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private Map<String, String> options;

    @Column
    private String currency;

    @Column
    private BigDecimal price;

    @Column(name = "compare_at_price")
    private @Nullable BigDecimal compareAtPrice;

    @Column(name = "reported_stock")
    private @Nullable Integer reportedStock;

    protected Variant() {}

    Variant(Product product, CatalogueVariant draft, int position) {
        this.id = UUID.randomUUID();
        this.tenant = product.tenant();
        this.product = product;
        this.sku = draft.sku();
        take(draft, position);
    }

    /** The SKU itself never changes: it is what identifies the variant in a merchant's files. */
    void take(CatalogueVariant draft, int newPosition) {
        position = newPosition;
        barcode = draft.barcode();
        options = draft.options();
        currency = draft.price().currency();
        price = draft.price().amount();
        compareAtPrice =
                draft.compareAtPrice() == null ? null : draft.compareAtPrice().amount();
        reportedStock = draft.reportedStock();
    }

    boolean hasSku(String other) {
        return sku.equalsIgnoreCase(other);
    }

    boolean holds(CatalogueVariant draft) {
        return Objects.equals(barcode, draft.barcode())
                && options.equals(draft.options())
                && money(price).equals(draft.price())
                && Objects.equals(compareAt(), draft.compareAtPrice())
                && Objects.equals(reportedStock, draft.reportedStock());
    }

    CatalogueVariant view() {
        return new CatalogueVariant(id.toString(), sku, barcode, options, money(price), compareAt(), reportedStock);
    }

    ProductChanged.Variant changed() {
        return new ProductChanged.Variant(
                id.toString(), sku, barcode, options, money(price), compareAt(), reportedStock);
    }

    SellableVariant sellable() {
        Product owner = Objects.requireNonNull(product);
        return new SellableVariant(
                id.toString(), owner.id().toString(), sku, owner.title(), money(price), owner.active());
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, currency);
    }

    private @Nullable Money compareAt() {
        return compareAtPrice == null ? null : money(compareAtPrice);
    }
}
