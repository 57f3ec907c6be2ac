package com.retailbot.integration.catalogue;

import com.retailbot.events.LocalizedText;
import com.retailbot.events.ProductChanged;
import com.retailbot.events.TenantId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "product")
class Product {
    @Id
    private UUID id;

    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column
    private String handle;

    @Column
    private long version;

    @Column
    private LocalizedText title;

    @Column
    private LocalizedText description;

    @Column
    private String category;

    @Column
    private @Nullable String brand;

    @Column(name = "image_url")
    private @Nullable String imageUrl;

    @Column
    private boolean active;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    @Column(name = "row_version")
    private @Nullable Integer rowVersion;

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Variant> variants = new ArrayList<>();

    protected Product() {}

    Product(TenantId tenant, ProductDraft draft, Instant now) {
        this.id = UUID.randomUUID();
        this.tenant = tenant;
        this.handle = draft.handle();
        this.active = true;
        take(draft, now);
    }

    /** Becomes what the draft says; false, and nothing moves, when it is that already. */
    boolean become(ProductDraft draft, Instant now) {
        if (holds(draft)) {
            return false;
        }
        take(draft, now);
        return true;
    }

    boolean setActive(boolean nowActive, Instant now) {
        if (active == nowActive) {
            return false;
        }
        active = nowActive;
        version++;
        changedAt = now;
        return true;
    }

    private boolean holds(ProductDraft draft) {
        return title.equals(draft.title())
                && description.equals(draft.description())
                && category.equals(draft.category())
                && Objects.equals(brand, draft.brand())
                && Objects.equals(imageUrl, draft.imageUrl())
                && variants.size() == draft.variants().size()
                && draft.variants().stream()
                        .allMatch(wanted -> variant(wanted.sku())
                                .filter(stored -> stored.holds(wanted))
                                .isPresent());
    }

    private void take(ProductDraft draft, Instant now) {
        title = draft.title();
        description = draft.description();
        category = draft.category();
        brand = draft.brand();
        imageUrl = draft.imageUrl();
        takeVariants(draft.variants());
        searchText = searchTextOf(draft);
        version++;
        changedAt = now;
    }

    private void takeVariants(List<CatalogueVariant> wanted) {
        variants.removeIf(stored -> wanted.stream().noneMatch(draft -> stored.hasSku(draft.sku())));
        for (int position = 0; position < wanted.size(); position++) {
            CatalogueVariant draft = wanted.get(position);
            Optional<Variant> stored = variant(draft.sku());
            if (stored.isPresent()) {
                stored.get().take(draft, position);
            } else {
                variants.add(new Variant(this, draft, position));
            }
        }
    }

    private Optional<Variant> variant(String sku) {
        return variants.stream().filter(variant -> variant.hasSku(sku)).findFirst();
    }

    private static String searchTextOf(ProductDraft draft) {
        List<String> words = new ArrayList<>(draft.title().values().values());
        words.add(draft.category());
        words.add(Objects.requireNonNullElse(draft.brand(), ""));
        draft.variants().forEach(variant -> {
            words.add(variant.sku());
            words.add(Objects.requireNonNullElse(variant.barcode(), ""));
        });
        return SearchText.fold(String.join(" ", words).toLowerCase(Locale.ROOT));
    }

    UUID id() {
        return id;
    }

    TenantId tenant() {
        return tenant;
    }

    String handle() {
        return handle;
    }

    long version() {
        return version;
    }

    LocalizedText title() {
        return title;
    }

    boolean active() {
        return active;
    }

    CatalogueProduct view() {
        return new CatalogueProduct(
                id.toString(),
                handle,
                version,
                title,
                description,
                category,
                brand,
                imageUrl,
                active,
                variants.stream().map(Variant::view).toList(),
                changedAt);
    }

    ProductChanged changed() {
        return new ProductChanged(
                id.toString(),
                version,
                title,
                description,
                category,
                brand,
                imageUrl,
                active,
                variants.stream().map(Variant::changed).toList(),
                changedAt);
    }
}
